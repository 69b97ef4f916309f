"""The doctor called home: signs that must not wait for a doctor, and when to ask whether the doctor came."""
