from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preferences:
    """What pushes may say. On a shared phone they carry no names; the clinic's name is told only when asked for."""

    shared_phone: bool = False
    clinic_in_push: bool = False
