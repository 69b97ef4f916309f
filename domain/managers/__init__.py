"""Certification of health-care managers: their development, the package, the accredited body's conclusion."""
