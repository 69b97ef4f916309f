"""The directory of clinics."""
