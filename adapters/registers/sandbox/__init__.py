"""The state registers of the sandbox: one invented town of synthetic people at the real clinics of Almaty."""
