"""Who is at the other end: consent, identification, codes, sessions, forgetting."""
