"""The local messenger's rows, as plain functions over a connection."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from adapters.db.tables.local_messenger import local_chats, local_counters, local_files, local_messages


def add_chat(conn: Connection, bot_id: int, chat_id: int, head: bytes, now: datetime) -> None:
    conn.execute(insert(local_chats).values(chat_id=chat_id, bot_id=bot_id, head=head, created_at=now))


def save_head(conn: Connection, chat_id: int, head: bytes) -> None:
    conn.execute(update(local_chats).where(local_chats.c.chat_id == chat_id).values(head=head))


def load_chat(conn: Connection, chat_id: int) -> tuple[int, bytes, list[tuple[int, bytes]], int] | None:
    """Bot, head, messages in order, bytes of files."""
    chat = conn.execute(select(local_chats.c.bot_id, local_chats.c.head).where(local_chats.c.chat_id == chat_id))
    row = chat.first()
    if row is None:
        return None
    messages = conn.execute(
        select(local_messages.c.message_id, local_messages.c.body)
        .where(local_messages.c.chat_id == chat_id)
        .order_by(local_messages.c.message_id)
    )
    size = select(func.coalesce(func.sum(local_files.c.size), 0)).where(local_files.c.chat_id == chat_id)
    return row.bot_id, row.head, [(one.message_id, one.body) for one in messages], int(conn.scalar(size) or 0)


def put_message(conn: Connection, chat_id: int, message_id: int, body: bytes) -> None:
    here = (local_messages.c.chat_id == chat_id) & (local_messages.c.message_id == message_id)
    if conn.execute(update(local_messages).where(here).values(body=body)).rowcount == 0:
        conn.execute(insert(local_messages).values(chat_id=chat_id, message_id=message_id, body=body))


def drop_messages(conn: Connection, chat_id: int, message_ids: Iterable[int]) -> None:
    conn.execute(
        delete(local_messages).where(
            local_messages.c.chat_id == chat_id, local_messages.c.message_id.in_(list(message_ids))
        )
    )


def drop_file(conn: Connection, file_id: str) -> None:
    conn.execute(delete(local_files).where(local_files.c.id == file_id))


def add_file(conn: Connection, file_id: str, chat_id: int, size: int, card: bytes, body: bytes) -> None:
    conn.execute(insert(local_files).values(id=file_id, chat_id=chat_id, size=size, card=card, body=body))


def load_file(conn: Connection, file_id: str) -> tuple[int, bytes, bytes] | None:
    row = conn.execute(
        select(local_files.c.chat_id, local_files.c.card, local_files.c.body).where(local_files.c.id == file_id)
    ).first()
    return None if row is None else (row.chat_id, row.card, row.body)


def reserve(conn: Connection, name: str, count: int) -> int:
    """Take `count` numbers from a counter that never goes back; the first of them."""
    moved = conn.execute(
        update(local_counters)
        .where(local_counters.c.name == name)
        .values(value=local_counters.c.value + count)
        .returning(local_counters.c.value)
    ).scalar()
    if moved is None:
        conn.execute(insert(local_counters).values(name=name, value=count + 1))
        return 1
    return int(moved) - count
