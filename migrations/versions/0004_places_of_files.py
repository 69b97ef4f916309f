"""files in the order they came"""

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('files', sa.Column('place', sa.Integer(), server_default='0', nullable=False))
    op.create_index('ix_files_place', 'files', ['number', 'place', 'kept_at', 'id'], unique=False)


def downgrade() -> None:
    op.drop_index('ix_files_place', table_name='files')
    op.drop_column('files', 'place')
