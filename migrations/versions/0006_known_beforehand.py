"""known beforehand: which answers of a draft its citizen did not give"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('drafts', sa.Column('known', sa.Text(), server_default='', nullable=False))


def downgrade() -> None:
    op.drop_column('drafts', 'known')
