"""The doctor called home: red flags before anything else, where the doctor comes, and whether the doctor came."""
