"""Administrative units as grounds (2) of attachment name them.

A city of republican significance is one unit whatever its districts; elsewhere a code is a unit of its own.
"""

REPUBLICAN = frozenset({"almaty", "astana", "shymkent"})


def same_unit(one: str, other: str) -> bool:
    return whole(one) == whole(other)


def whole(code: str) -> str:
    city = code.partition("-")[0]
    return city if city in REPUBLICAN else code
