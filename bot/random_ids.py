import secrets

from adapters.channels.told import told_in_work

INTENT_BITS = 40


def intent_number() -> int:
    """The dialogs' own ids are a second and two random digits: in a busy second they collide.

    Forty bits are seven characters, the length their callback data always had. An update that is tried again draws
    the same, so that the buttons it showed before go on.
    """
    told = told_in_work()
    return told.draw(INTENT_BITS) if told else secrets.randbits(INTENT_BITS)
