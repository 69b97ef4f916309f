"""`make bench`: how much of bare aiogram-dialog and of raw sqlite3 is left once nothing can be lost."""

from benchmarks import bookings, press

press.run()
print()
for name, value in bookings.run().items():
    print(f"{name:<32} {value:>12,}")
