from domain.records.own_clinic import SuggestsOwnClinic


class SickLeaveCertificate(SuggestsOwnClinic):
    """Whoever treats the person gives it."""
