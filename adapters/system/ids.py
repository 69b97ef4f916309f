import secrets
from base64 import b32encode

# Crockford's alphabet: nothing that can be misread aloud or misheard on the phone.
SPOKEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class RandomIds:
    def new(self) -> str:
        return b32encode(secrets.token_bytes(10)).decode().lower()

    def number(self) -> str:
        bits = secrets.randbits(45)
        spoken = "".join(SPOKEN[bits >> shift & 31] for shift in range(0, 45, 5))
        return f"{spoken[:3]}-{spoken[3:6]}-{spoken[6:]}"

    def digits(self, count: int) -> str:
        return f"{secrets.randbelow(10**count):0{count}}"
