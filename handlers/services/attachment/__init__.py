"""Which clinic and which doctor to be attached to: one screen of its own in the form of `attachment`."""
