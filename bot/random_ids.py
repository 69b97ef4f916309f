import secrets

INTENT_BITS = 40


def intent_number() -> int:
    """The dialogs' own ids are a second and two random digits: in a busy second they collide.

    Forty bits are seven characters, the length their callback data always had.
    """
    return secrets.randbits(INTENT_BITS)
