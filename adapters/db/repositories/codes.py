import hmac
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select, update

from adapters.crypto.vault import Vault
from adapters.db.repositories.sealed_person import print_of
from adapters.db.tables.people import code_failures, codes
from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.one_time_code import (
    BUDGET_WINDOW,
    DAY,
    FAILURES_A_DAY,
    WEEK,
    Failures,
    Purpose,
    Sendings,
    SentCode,
    Whose,
)
from domain.people.phone import Phone


class SqlCodes:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def whose(self, chat: ChatRef, phone: Phone, iin: Iin) -> Whose:
        return Whose(chat, print_of(phone, self._vault), print_of(iin, self._vault))

    def hold(self, whose: Whose) -> None:
        mine = select(codes.c.id).where(codes.c.phone_print == whose.phone_print).order_by(codes.c.id)
        self._connection.execute(mine.with_for_update()).all()

    def add(self, code: SentCode, digits: str, phone: Phone) -> None:
        self._connection.execute(
            codes.insert().values(
                id=code.id,
                purpose=code.purpose.value,
                about=code.about,
                bot_id=code.whose.chat.bot_id,
                chat_id=code.whose.chat.chat_id,
                phone_print=code.whose.phone_print,
                phone=self._vault.seal(phone.e164.encode(), _place(code.id)),
                iin_print=code.whose.iin_print,
                code_print=self._print(code.id, digits),
                sent_at=code.sent_at,
                expires_at=code.expires_at,
            )
        )

    def drop(self, code_id: str) -> None:
        self._connection.execute(delete(codes).where(codes.c.id == code_id))

    def latest(self, chat: ChatRef, purpose: Purpose, about: str) -> SentCode | None:
        asked = select(codes).where(_in(codes.c, chat), codes.c.purpose == purpose.value, codes.c.about == about)
        newest = asked.order_by(codes.c.sent_at.desc(), codes.c.used_at.is_not(None), codes.c.id.desc()).limit(1)
        row = self._connection.execute(newest).one_or_none()
        return None if row is None else _sent(row)

    def matches(self, code_id: str, digits: str) -> bool:
        kept = self._connection.execute(select(codes.c.code_print).where(codes.c.id == code_id)).scalar()
        return kept is not None and hmac.compare_digest(kept, self._print(code_id, digits))

    def phone(self, code_id: str) -> Phone:
        sealed = self._connection.execute(select(codes.c.phone).where(codes.c.id == code_id)).scalar_one()
        return Phone(self._vault.open(sealed, _place(code_id)).decode())

    def use(self, code_id: str, now: datetime) -> bool:
        unused = update(codes).where(codes.c.id == code_id, codes.c.used_at.is_(None))
        return self._connection.execute(unused.values(used_at=now)).rowcount == 1

    def fail(self, code: SentCode, failure_id: str, now: datetime) -> None:
        counted = update(codes).where(codes.c.id == code.id).values(failures=codes.c.failures + 1)
        self._connection.execute(counted)
        whose = code.whose
        self._fail(failure_id, now, whose.chat, whose.phone_print, whose.iin_print)

    def fail_identity(self, chat: ChatRef, phone: Phone, failure_id: str, now: datetime) -> None:
        self._fail(failure_id, now, chat, print_of(phone, self._vault), None)

    def _fail(
        self, failure_id: str, now: datetime, chat: ChatRef, phone_print: bytes, iin_print: bytes | None
    ) -> None:
        self._connection.execute(
            code_failures.insert().values(
                id=failure_id,
                at=now,
                bot_id=chat.bot_id,
                chat_id=chat.chat_id,
                phone_print=phone_print,
                iin_print=iin_print,
            )
        )

    def sendings(self, whose: Whose, now: datetime) -> Sendings:
        to_phone = codes.c.phone_print == whose.phone_print
        query = select(codes.c.sent_at, codes.c.used_at).where(to_phone, codes.c.sent_at > now - WEEK)
        week = self._connection.execute(query.order_by(codes.c.sent_at.desc())).all()
        confirmed = next((place for place, row in enumerate(week) if row.used_at), len(week))
        lately = select(func.count()).select_from(codes).where(codes.c.sent_at > now - BUDGET_WINDOW)
        return Sendings(
            last_day=tuple(row.sent_at for row in week if row.sent_at > now - DAY),
            unconfirmed_last_week=confirmed,
            by_all_lately=self._connection.execute(lately).scalar_one(),
        )

    def failures(self, whose: Whose, now: datetime) -> Failures:
        return Failures(
            phone=self._last_failures(code_failures.c.phone_print == whose.phone_print, now),
            iin=self._last_failures(code_failures.c.iin_print == whose.iin_print, now),
            chat=self._last_failures(_in(code_failures.c, whose.chat), now),
        )

    def failures_in(self, chat: ChatRef, now: datetime) -> Failures:
        return Failures(chat=self._last_failures(_in(code_failures.c, chat), now))

    def failures_by_all(self, since: datetime) -> int:
        query = select(func.count()).select_from(code_failures).where(code_failures.c.at > since)
        return self._connection.execute(query).scalar_one()

    def forget(self, chat: ChatRef) -> None:
        self._connection.execute(delete(codes).where(_in(codes.c, chat)))

    def prune(self, before: datetime) -> frozenset[str]:
        unconfirmed = select(codes.c.about).where(
            codes.c.sent_at < before, codes.c.purpose == Purpose.IDENTIFY.value, codes.c.used_at.is_(None)
        )
        people = frozenset(self._connection.execute(unconfirmed).scalars())
        self._connection.execute(delete(codes).where(codes.c.sent_at < before))
        self._connection.execute(delete(code_failures).where(code_failures.c.at < before))
        return people

    def _last_failures(self, condition: ColumnElement[bool], now: datetime) -> tuple[datetime, ...]:
        lately = select(code_failures.c.at).where(condition, code_failures.c.at > now - DAY)
        newest = lately.order_by(code_failures.c.at.desc()).limit(FAILURES_A_DAY)
        return tuple(self._connection.execute(newest).scalars())

    def _print(self, code_id: str, digits: str) -> bytes:
        return self._vault.fingerprint(f"code:{code_id}:{digits}")


def _place(code_id: str) -> str:
    return f"codes:phone:{code_id}"


def _in(columns: Any, chat: ChatRef) -> ColumnElement[bool]:
    return (columns.bot_id == chat.bot_id) & (columns.chat_id == chat.chat_id)  # type: ignore[no-any-return]


def _sent(row: Any) -> SentCode:
    whose = Whose(ChatRef(row.bot_id, row.chat_id), row.phone_print, row.iin_print)
    return SentCode(
        row.id,
        Purpose(row.purpose),
        row.about,
        whose,
        row.sent_at,
        row.expires_at,
        row.failures,
        row.used_at,
    )
