import hashlib

from domain.people.iin import Iin


def lot(iin: Iin, about: str) -> int:
    """A number that is this person's own, and another for each thing it decides about."""
    return int.from_bytes(hashlib.sha256(f"{about}:{iin.value}".encode()).digest()[:4])
