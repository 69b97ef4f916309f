"""What the intake keeps, and how long. Updates hold a citizen's own words, even sealed."""

from datetime import datetime, timedelta
from functools import partial

from adapters.db import inbox
from adapters.db.database import Database

# A channel repeats an update for a day at most.
NUMBERS_FOR = timedelta(days=7)
QUARANTINE_FOR = timedelta(days=30)
AT_ONCE = 2000


class ForgetOldUpdates:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def __call__(self, now: datetime) -> None:
        for states, kept in ((("done", "refused"), NUMBERS_FOR), (("quarantined",), QUARANTINE_FOR)):
            some = partial(inbox.purge, states=states, before=now - kept, limit=AT_ONCE)
            while await self._database.write(some, heavy=True) == AT_ONCE:
                continue
