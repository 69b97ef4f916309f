"""The way to a manager's certificate: first the accredited body's conclusion, then the certificate itself."""
