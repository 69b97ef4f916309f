from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, select, update

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.repositories.sealed_person import known_person
from adapters.db.tables.intake import dialog_state
from adapters.db.tables.people import chats, people
from domain.people.acting import Acting, ChatRef
from domain.people.preferences import Preferences

_ACTING = (
    select(
        chats.c.user_id,
        chats.c.language,
        chats.c.person_id,
        chats.c.verified_until,
        chats.c.blocked_at,
        people.c.iin,
        people.c.phone,
        people.c.profile,
    )
    .outerjoin(people, people.c.id == chats.c.person_id)
    .where(chats.c.bot_id == bindparam("bot"), chats.c.chat_id == bindparam("chat"))
)


class SqlChats:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def acting(self, chat: ChatRef) -> Acting | None:
        row = self._connection.execute(_ACTING, {"bot": chat.bot_id, "chat": chat.chat_id}).one_or_none()
        if row is None:
            return None
        person = known_person(row, self._vault, row.person_id) if row.person_id else None
        return Acting(
            chat, row.user_id, row.language, person, row.verified_until, is_blocked=row.blocked_at is not None
        )

    def open(self, chat: ChatRef, user_id: int, language: str, now: datetime) -> Acting:
        new = insert_into(self._connection, chats).values(
            bot_id=chat.bot_id, chat_id=chat.chat_id, user_id=user_id, language=language, created_at=now
        )
        self._connection.execute(new.on_conflict_do_nothing())
        acting = self.acting(chat)
        if acting is None:
            raise LookupError("a chat just written is gone")
        return acting

    def set_language(self, chat: ChatRef, language: str) -> None:
        self._set(chat, language=language)

    def bind(self, chat: ChatRef, person_id: str, verified_until: datetime) -> None:
        self._set(chat, person_id=person_id, verified_until=verified_until)

    def unbind(self, chat: ChatRef) -> None:
        self._set(chat, person_id=None, verified_until=None)

    def of_person(self, person_id: str) -> tuple[ChatRef, ...]:
        theirs = select(chats.c.bot_id, chats.c.chat_id).where(chats.c.person_id == person_id)
        rows = self._connection.execute(theirs.order_by(chats.c.bot_id, chats.c.chat_id))
        return tuple(ChatRef(row.bot_id, row.chat_id) for row in rows)

    def preferences(self, chat: ChatRef) -> Preferences:
        query = select(chats.c.shared_phone, chats.c.clinic_in_push).where(_is(chat))
        row = self._connection.execute(query).one_or_none()
        return Preferences() if row is None else Preferences(row.shared_phone, row.clinic_in_push)

    def prefer(self, chat: ChatRef, preferences: Preferences) -> None:
        self._set(chat, shared_phone=preferences.shared_phone, clinic_in_push=preferences.clinic_in_push)

    def block(self, chat: ChatRef, now: datetime) -> None:
        self._set(chat, blocked_at=now)

    def unblock(self, chat: ChatRef) -> None:
        self._set(chat, blocked_at=None)

    def is_blocked(self, chat: ChatRef) -> bool:
        query = select(chats.c.blocked_at).where(_is(chat))
        return self._connection.execute(query).scalar() is not None

    def forget(self, chat: ChatRef) -> None:
        same = (dialog_state.c.bot_id == chat.bot_id) & (dialog_state.c.chat_id == chat.chat_id)
        self._connection.execute(delete(dialog_state).where(same))
        self._connection.execute(delete(chats).where(_is(chat)))

    def _set(self, chat: ChatRef, **values: Any) -> None:
        self._connection.execute(update(chats).where(_is(chat)).values(**values))


def _is(chat: ChatRef) -> ColumnElement[bool]:
    return (chats.c.bot_id == chat.bot_id) & (chats.c.chat_id == chat.chat_id)
