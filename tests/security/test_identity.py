"""Attacks 10 and 27 to 29: other people's contacts, odd numbers, other people's numbers."""

from datetime import date

import pytest

from domain.operations.identity.identify_person import Minor, OtherPhone, UnknownPerson
from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.operations.identity.share_contact import ForeignContact, ShareContact, SharedContact
from domain.people.iin import Iin, IinFlaw, IinOddity, IinRefused
from domain.people.one_time_code import Locked
from domain.people.person import Dependant, Proof, Relation
from domain.people.phone import Phone, PhoneRefused
from domain.requests.outcomes import NotIdentified, RegisterDidNotAnswer
from tests.support.identity import House, iin_of, registered

PHONE, OTHER = Phone("+77011234567"), Phone("+77051112233")
TODAY = date(2026, 11, 24)


async def test_10_somebody_elses_card_is_refused_and_noted(house: House) -> None:
    share = ShareContact(house.store, house.clock)
    acting = await house.chat()
    for owner in (None, 0, acting.user_id + 1):
        assert await share(SharedContact(acting, PHONE.e164, owner)) == ForeignContact()


@pytest.mark.parametrize(
    ("written", "oddity"),
    [("900231", IinOddity.DATE), ("991301", IinOddity.DATE)],
)
def test_27_an_odd_date_is_asked_about_not_refused(written: str, oddity: IinOddity) -> None:
    from domain.people.iin import check_digit

    eleven = next(f"{written}3{n:04}" for n in range(1, 99) if check_digit(f"{written}3{n:04}") is not None)
    iin = Iin.parse(f"{eleven}{check_digit(eleven)}")
    assert isinstance(iin, Iin)
    assert iin.oddities(TODAY) == (oddity,)


@pytest.mark.parametrize("century", ["0", "9"])
def test_27_an_odd_century_is_asked_about(century: str) -> None:
    assert iin_of(date(1990, 5, 17), century=century).oddities(TODAY) == (IinOddity.CENTURY,)


def test_27_a_birth_still_to_come_is_asked_about() -> None:
    assert iin_of(date(2026, 12, 1), century="5").oddities(TODAY) == (IinOddity.FUTURE,)


def test_27_separators_fold_other_scripts_do_not() -> None:
    iin = iin_of(date(1990, 5, 17))
    spaced = f"{iin.value[:6]} {iin.value[6:10]}-{iin.value[10:]}"
    assert Iin.parse(spaced) == iin
    arabic = iin.value.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert isinstance(Iin.parse(arabic), IinRefused)
    changed = f"{iin.value[:-1]}{(int(iin.value[-1]) + 1) % 10}"
    assert Iin.parse(changed) == IinRefused(IinFlaw.CHECK_DIGIT, 12)


async def test_28_a_childs_number_identifies_nobody(house: House) -> None:
    child = house.registers.knows(registered(date(2019, 3, 1)), PHONE)
    assert await house.claims(await house.chat(), child, PHONE) == Minor()
    assert house.sms.count(PHONE) == 0


async def test_28_another_adults_number_stops_and_is_counted_against_the_guesser(house: House) -> None:
    victim = house.registers.knows(registered(), OTHER)
    guesser = await house.chat()
    for _ in range(9):
        assert await house.claims(guesser, victim, PHONE) == OtherPhone()
    assert await house.claims(guesser, registered(serial=77), PHONE) == UnknownPerson()
    assert isinstance(await house.claims(guesser, victim, PHONE), Locked)
    owner = await house.identified(701, victim, OTHER)
    assert owner.is_verified(house.clock.now())


async def test_28_one_acts_only_for_those_the_register_names(house: House) -> None:
    parent = house.registers.knows(registered(), PHONE)
    child, stranger = registered(date(2019, 3, 1)), registered(date(2018, 7, 7))
    house.registers.children[parent.iin] = (Dependant(child, Relation.CHILD, Proof.BIRTH_RECORD),)
    listed = ListDependants(house.store, house.clock, house.ids, house.registers)

    assert await listed(await house.chat()) == NotIdentified()
    acting = await house.identified(700, parent, PHONE)
    assert acting.person is not None
    mine = acting.person.id
    named = await listed(acting)
    assert isinstance(named, Dependants)
    (link,) = named.people
    assert (link.person.iin, link.relation, link.proof) == (child.iin, Relation.CHILD, Proof.BIRTH_RECORD)
    other = await house.store.write(lambda uow: uow.people.keep(stranger, house.ids.new(), house.clock.now()))

    async def proof(subject_id: str) -> object:
        return await house.store.read(lambda uow: uow.people.representation(mine, subject_id))

    assert await proof(link.person.id) == link
    assert await proof(other.id) is None

    house.registers.silent = True
    assert await listed(acting) == RegisterDidNotAnswer()
    assert await proof(link.person.id) == link
    house.registers.silent = False
    house.registers.children[parent.iin] = ()
    assert await listed(acting) == Dependants(())
    assert await proof(link.person.id) is None


@pytest.mark.parametrize(
    "typed", ["+7 8 701 123 45 67", "8 701 123-45-67", "701 123 45 67", "77011234567", "+7(701)1234567"]
)
def test_29_a_phone_is_read_however_it_is_written(typed: str) -> None:
    assert Phone.parse(typed) == PHONE


@pytest.mark.parametrize("typed", ["+12025550123", "+79161234567", "12345", "", "phone", "7" * 5000, "٧٧٠١١٢٣٤٥٦٧"])
def test_29_what_is_no_mobile_of_kazakhstan_is_refused(typed: str) -> None:
    assert isinstance(Phone.parse(typed), PhoneRefused)
