"""Where a referral stands: the bureau's answer at once, and the question to the hospital."""
