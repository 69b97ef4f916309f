"""What the operations need from outside, one small protocol per noun."""
