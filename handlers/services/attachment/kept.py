"""What is kept of the search for a clinic and a doctor."""

from dataclasses import dataclass, field

from handlers.shared.kept import Kept


@dataclass
class AttachmentKept(Kept):
    """`code` of the clinic whose card is open."""

    code: str = ""
    near: list[tuple[str, int]] = field(default_factory=list)
    """Codes and metres."""
