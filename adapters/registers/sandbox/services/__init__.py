"""Registers only one service asks, as the sandbox plays them: a module per service, found by being here.

A class names the ports it gives as its bases. `CASES`, where there are any, are people of the town to try it as.
"""
