"""The journal's chain: each line's hash covers the line and the hash before it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select

from adapters.db.lean import Lean
from adapters.db.tables.journal import journal
from domain.ports.journal import ChainEnd, ChainReport

GENESIS = ChainEnd(0, bytes(32))
# One appender at a time: "jrnl" as a number, taken until the transaction ends.
CHAIN_LOCK = 0x6A726E6C
LOCK = select(func.pg_advisory_xact_lock(CHAIN_LOCK))
LAST = Lean(select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1))
ADD = Lean(insert(journal).values({column.name: bindparam(column.name) for column in journal.c}).inline())
BATCH = 1000


class SqlJournal:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(
        self,
        at: datetime,
        actor: str,
        action: str,
        *,
        channel: str,
        subject_id: str | None = None,
        about: str | None = None,
        facts: Mapping[str, str | int] | None = None,
    ) -> None:
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(LOCK)
        before = self.end()
        line: dict[str, Any] = {
            "seq": before.seq + 1,
            "at": at,
            "actor": actor,
            "action": action,
            "subject_id": subject_id,
            "about": about,
            "channel": channel,
            "facts": _canonical(dict(facts or {})),
        }
        ADD.run(self._connection, **line, hash=_hash(before.hash, line))

    def count(self, about: str, action: str, *, since: datetime) -> int:
        told = (journal.c.about == about) & (journal.c.action == action) & (journal.c.at > since)
        return self._connection.execute(select(func.count()).select_from(journal).where(told)).scalar_one()

    def end(self) -> ChainEnd:
        last = LAST.run(self._connection)
        return ChainEnd(*last[0]) if last else GENESIS

    def verify(self, anchor: ChainEnd | None = None) -> ChainReport:
        end, lines = GENESIS, 0
        while batch := self._after(end.seq):
            for line in batch:
                if not _continues(end, line) or (anchor and _contradicts(line, anchor)):
                    return ChainReport(lines, end, first_broken=end.seq + 1)
                end, lines = ChainEnd(line["seq"], line["hash"]), lines + 1
        cut = anchor is not None and end.seq < anchor.seq
        return ChainReport(lines, end, first_broken=end.seq + 1 if cut else None)

    def _after(self, seq: int) -> list[dict[str, Any]]:
        batch = select(journal).where(journal.c.seq > seq).order_by(journal.c.seq).limit(BATCH)
        return [row._asdict() for row in self._connection.execute(batch)]


def _continues(before: ChainEnd, line: Mapping[str, Any]) -> bool:
    return bool(line["seq"] == before.seq + 1 and line["hash"] == _hash(before.hash, line))


def _contradicts(line: Mapping[str, Any], anchor: ChainEnd) -> bool:
    return bool(line["seq"] == anchor.seq and line["hash"] != anchor.hash)


def _hash(before: bytes, line: Mapping[str, Any]) -> bytes:
    told = {name: value for name, value in line.items() if name != "hash"} | {"at": int(line["at"].timestamp())}
    return hashlib.sha256(before + _canonical(told).encode()).digest()


_canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
