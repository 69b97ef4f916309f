"""What one service needs beside its standard and its form: facts from a register, an effect of its answer.

One file per service that needs any; most need none. A new file here is found by the container.
"""
