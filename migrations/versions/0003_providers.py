"""providers: one word for clinics, hospitals, colleges and authorities"""

from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

TABLES = ('doctors', 'slots', 'visits', 'waiting', 'requests', 'drafts', 'notices', 'identity_checks', 'sandbox_attachments')


def upgrade() -> None:
    op.rename_table('clinics', 'providers')
    for table in TABLES:
        op.execute(f'ALTER TABLE {table} RENAME COLUMN clinic_code TO provider_code')
    op.drop_index('ix_doctors_clinic_code', 'doctors')
    op.create_index('ix_doctors_provider_code', 'doctors', ['provider_code'])


def downgrade() -> None:
    op.drop_index('ix_doctors_provider_code', 'doctors')
    op.create_index('ix_doctors_clinic_code', 'doctors', ['provider_code'])
    for table in TABLES:
        op.execute(f'ALTER TABLE {table} RENAME COLUMN provider_code TO clinic_code')
    op.rename_table('providers', 'clinics')
