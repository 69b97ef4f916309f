"""A sheet or a certificate of sick leave: whoever treats the person gives it. Most often where they belong."""

from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers


class SickLeaveSheet(Service):
    service = "sick-leave-sheet"

    def __init__(self, attachments: AttachmentRegister) -> None:
        self._attachments = attachments

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """The clinic of attachment, as a suggestion: without it, or its register, the question is simply asked."""
        try:
            attachment = await self._attachments.attachment(inquiry.subject.iin)
        except RegisterSilent:
            return {}
        return {"clinic": attachment.provider_code} if attachment else {}
