"""providers: one word for clinics, hospitals, colleges and authorities"""

from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

TABLES = ('doctors', 'slots', 'visits', 'waiting', 'requests', 'drafts', 'notices', 'identity_checks', 'sandbox_attachments')
INDEXES = {
    'ix_doctors_clinic_code': ('ix_doctors_provider_code', 'doctors', []),
    'ix_identity_checks_clinic': ('ix_identity_checks_provider', 'identity_checks', ['state']),
    'ix_notices_clinic': ('ix_notices_provider', 'notices', ['due_at']),
    'ix_requests_clinic': ('ix_requests_provider', 'requests', ['submitted_at']),
}
CONSTRAINTS = {
    'pk_clinics': ('pk_providers', 'providers'),
    'fk_doctors_clinic_code': ('fk_doctors_provider_code', 'doctors'),
}


def upgrade() -> None:
    op.rename_table('clinics', 'providers')
    for table in TABLES:
        op.execute(f'ALTER TABLE {table} RENAME COLUMN clinic_code TO provider_code')
    for old, (new, table, then) in INDEXES.items():
        op.drop_index(old, table)
        op.create_index(new, table, ['provider_code', *then])
    rename_constraints(CONSTRAINTS)


def downgrade() -> None:
    rename_constraints({new: (old, table) for old, (new, table) in CONSTRAINTS.items()})
    for old, (new, table, then) in INDEXES.items():
        op.drop_index(new, table)
        op.create_index(old, table, ['provider_code', *then])
    for table in TABLES:
        op.execute(f'ALTER TABLE {table} RENAME COLUMN provider_code TO clinic_code')
    op.rename_table('providers', 'clinics')


def rename_constraints(names: dict[str, tuple[str, str]]) -> None:
    """SQLite has no statement for it but, where nothing changes on disk, its own word for the table may be edited.

    https://sqlite.org/lang_altertable.html#otheralter
    """
    if op.get_bind().dialect.name == 'postgresql':
        for old, (new, table) in names.items():
            op.execute(f'ALTER TABLE {table} RENAME CONSTRAINT {old} TO {new}')
        return
    version = op.get_bind().exec_driver_sql('PRAGMA schema_version').scalar_one()
    op.execute('PRAGMA writable_schema = ON')
    for old, (new, table) in names.items():
        op.execute(
            f"UPDATE sqlite_master SET sql = replace(sql, 'CONSTRAINT {old} ', 'CONSTRAINT {new} ')"
            f" WHERE type = 'table' AND name = '{table}'"
        )
    op.execute(f'PRAGMA schema_version = {version + 1}')
    op.execute('PRAGMA writable_schema = OFF')
