"""Whose clinic and whose doctors one may book at."""

from domain.operations.visits.check_attachment import Attached, AttachmentOf
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from tests.support.booking import CLINIC, GP, PAEDIATRICIAN, SECOND, THERAPIST, Surgery


def self_of(acting: Acting) -> KnownPerson:
    assert acting.person is not None
    return acting.person


async def test_the_own_doctor_comes_first(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    found = await surgery.check(AttachmentOf(acting, self_of(acting)))
    assert isinstance(found, Attached)
    assert (found.clinic, found.own_doctor) == (CLINIC, THERAPIST)
    assert found.doctors == (THERAPIST, SECOND, GP)


async def test_a_child_sees_the_paediatrician(surgery: Surgery) -> None:
    parent = await surgery.citizen(1)
    child = await surgery.child_of(parent)
    found = await surgery.check(AttachmentOf(parent, child))
    assert isinstance(found, Attached)
    assert found.doctors == (PAEDIATRICIAN, GP)


async def test_somebody_elses_child_is_not_asked_about(surgery: Surgery) -> None:
    parent, stranger = await surgery.citizen(1), await surgery.citizen(2)
    child = await surgery.child_of(parent)
    assert await surgery.check(AttachmentOf(stranger, child)) == Refusal(RefusalCode.NOT_REPRESENTATIVE)


async def test_silence_is_neither_yes_nor_no(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    surgery.registers.silent = True
    assert await surgery.check(AttachmentOf(acting, self_of(acting))) == RegisterDidNotAnswer()


async def test_not_attached_and_attached_elsewhere_are_refused_by_the_ground(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    elsewhere = await surgery.check(AttachmentOf(acting, self_of(acting), "almaty-33"))
    surgery.registers.attached.clear()
    nowhere = await surgery.check(AttachmentOf(acting, self_of(acting)))
    assert isinstance(elsewhere, Refusal)
    assert isinstance(nowhere, Refusal)
    assert (elsewhere.code, nowhere.code) == (RefusalCode.OTHER_CLINIC, RefusalCode.NOT_ATTACHED)
    assert elsewhere.ground is not None
    assert elsewhere.ground == nowhere.ground
    assert elsewhere.ground.item == "9(2)"
