"""What providers issue: made, fetched, verified, revoked."""
