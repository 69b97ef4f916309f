"""The programme a certificate is asked for: found in the academy's books, or written down."""
