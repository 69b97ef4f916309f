from benchmarks import press

press.run()
