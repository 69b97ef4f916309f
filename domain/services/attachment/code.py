"""The code of the service."""

ATTACHMENT = "attachment"
