import secrets

PLAIN = "abcdefghijklmnopqrstuvwxyz234567"
# Crockford's alphabet: nothing that can be misread aloud or misheard on the phone.
SPOKEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class RandomIds:
    def new(self) -> str:
        return "".join(secrets.choice(PLAIN) for _ in range(16))

    def number(self) -> str:
        spoken = "".join(secrets.choice(SPOKEN) for _ in range(9))
        return f"{spoken[:3]}-{spoken[3:6]}-{spoken[6:]}"

    def digits(self, count: int) -> str:
        return f"{secrets.randbelow(10**count):0{count}}"
