"""One folder per public service, named by its code: its form, and what only it needs. Found by folder."""
