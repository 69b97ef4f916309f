"""For what whoever treats the person gives: most often it is where they are attached."""

from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers


class SuggestsOwnClinic(Service):
    def __init__(self, attachments: AttachmentRegister) -> None:
        self._attachments = attachments

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """The clinic of attachment, as a suggestion: without it, or its register, the question is simply asked."""
        try:
            attachment = await self._attachments.attachment(inquiry.subject.iin)
        except RegisterSilent:
            return {}
        return {"clinic": attachment.provider_code} if attachment else {}
