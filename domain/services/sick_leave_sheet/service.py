from domain.records.own_clinic import SuggestsOwnClinic


class SickLeaveSheet(SuggestsOwnClinic):
    """Whoever treats the person gives it."""
