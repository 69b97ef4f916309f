"""What only this service tells."""

from domain.notices.buttons import OF_REQUEST, Buttons

NONE = "medicines-none"
"""No data in the register: told as such, it is not a refusal (2013, item 17)."""
BUTTONS: Buttons = {NONE: OF_REQUEST}
