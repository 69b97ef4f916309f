"""What several operations read and write alike, inside one unit of work."""
