"""What somebody declared about donation is read by them and by who registers it, not in the database."""

from sqlalchemy import select

from adapters.db.tables import metadata
from tests.domain.services.donor_registration.test_donor_will import Registry, registry

__all__ = ["registry"]
SECRET = ("donor-consent", "donor-refusal", "sure-", "heart", "cornea")


async def test_no_table_tells_which_will_it_is(registry: Registry) -> None:
    citizen = await registry.citizen()
    for will in ("consent", "refusal"):
        await registry.registers_a(will, citizen)
    for name, table in metadata.tables.items():
        every = select(table)
        rows = await registry.database.read(lambda connection, every=every: connection.execute(every).all())
        for row in rows:
            told = [each.hex() if isinstance(each, bytes) else str(each) for each in row]
            assert not [each for each in told for secret in SECRET if secret in each], name
