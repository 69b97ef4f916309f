"""Every table, on one metadata. Migrations are compared with it by a test."""

from adapters.db.tables import booking as booking
from adapters.db.tables import daily as daily
from adapters.db.tables import documents as documents
from adapters.db.tables import drafts as drafts
from adapters.db.tables import files as files
from adapters.db.tables import intake as intake
from adapters.db.tables import journal as journal
from adapters.db.tables import journal_guard as journal_guard
from adapters.db.tables import local_messenger as local_messenger
from adapters.db.tables import notices as notices
from adapters.db.tables import people as people
from adapters.db.tables import providers as providers
from adapters.db.tables import requests as requests
from adapters.db.tables import sandbox as sandbox
from adapters.db.tables import tallies as tallies
from adapters.db.tables.base import metadata as metadata
