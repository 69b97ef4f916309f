from datetime import date, timedelta

from domain.notices.kinds import NoticeKind
from domain.operations.identity.ask_identity_check import AskCheck, AskIdentityCheck, CheckAsked
from domain.operations.identity.confirm_identity_check import ConfirmIdentityCheck, Decide, Decided
from domain.operations.identity.identify_person import OtherPhone
from domain.operations.identity.send_code import CodeSent
from domain.people.identity_check import CheckState
from domain.people.person import Attachment, RegisteredPerson
from domain.people.phone import Phone
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound
from tests.support.identity import House, registered

OLD, NEW = Phone("+77011234567"), Phone("+77051112233")
CLINIC = "gp-3"
HOUSE = Provider(
    code=CLINIC,
    name_kk="№3 емхана",
    name_ru="Поликлиника №3",
    official_name_kk="№3 қалалық емхана",
    official_name_ru="Городская поликлиника №3",
    unit="auezov",
    address_kk="Төле би көшесі, 1",
    address_ru="улица Толе би, 1",
    phones=("+77272000000",),
    latitude=43.2,
    longitude=76.9,
    approximate=True,
    children_only=False,
    zone="Asia/Almaty",
)


async def the_phone_was_changed(house: House) -> tuple[RegisteredPerson, CheckAsked]:
    person = house.registers.knows(registered(), OLD)
    house.registers.attached[person.iin] = Attachment(CLINIC, None, date(2020, 1, 1))
    await house.store.write(lambda uow: uow.providers.add([HOUSE]))
    acting = await house.chat()
    assert await house.claims(acting, person, NEW) == OtherPhone()
    ask = AskIdentityCheck(house.store, house.clock, house.ids, house.registers)
    asked = await ask(AskCheck(acting, person.iin, NEW))
    assert await ask(AskCheck(acting, person.iin, NEW)) == asked
    return person, asked


async def test_the_clinic_confirms_and_the_new_phone_identifies(house: House) -> None:
    person, asked = await the_phone_was_changed(house)
    assert asked.clinic is not None
    assert asked.until == house.clock.now() + timedelta(days=30)
    on_desk = await house.store.read(lambda uow: uow.notices.of_provider(CLINIC, house.clock.now()))
    assert [(notice.kind, notice.about) for notice in on_desk] == [(NoticeKind.IDENTITY_CHECK, asked.code)]

    decide = ConfirmIdentityCheck(house.store, house.clock)
    assert await decide(Decide(asked.code, "clinic:another", confirmed=True)) == NotFound()
    assert await decide(Decide("AAA-BBB-CCC", f"clinic:{CLINIC}", confirmed=True)) == NotFound()
    for _ in range(2):
        decided = await decide(Decide(asked.code, f"clinic:{CLINIC}", confirmed=True))
        assert isinstance(decided, Decided)
        assert decided.check.state is CheckState.CONFIRMED
    assert await decide(Decide(asked.code, f"clinic:{CLINIC}", confirmed=False)) == NotFound()
    assert isinstance(await house.claims(await house.chat(), person, NEW), CodeSent)
    assert isinstance(await house.claims(await house.chat(701), person, OLD), CodeSent)


async def test_refused_or_expired_confirms_nothing(house: House) -> None:
    person, asked = await the_phone_was_changed(house)
    decide = ConfirmIdentityCheck(house.store, house.clock)
    house.clock.goes_on(days=31)
    assert await decide(Decide(asked.code, "operator:1", confirmed=True)) == NotFound()
    acting = await house.chat()
    ask = AskIdentityCheck(house.store, house.clock, house.ids, house.registers)
    again = await ask(AskCheck(acting, person.iin, NEW))
    assert again.code != asked.code
    assert isinstance(await decide(Decide(again.code, "operator:1", confirmed=False)), Decided)
    assert await house.claims(acting, person, NEW) == OtherPhone()


async def test_a_silent_register_leads_to_1414(house: House) -> None:
    person = house.registers.knows(registered(), OLD)
    house.registers.silent = True
    ask = AskIdentityCheck(house.store, house.clock, house.ids, house.registers)
    assert (await ask(AskCheck(await house.chat(), person.iin, NEW))).clinic is None
