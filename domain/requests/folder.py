"""A service's code is the name of its folder, and is written nowhere else."""


def service_in(module: str) -> str:
    """`__name__` of any module in `domain/services/<code>/` or `handlers/services/<code>/`."""
    return module.split(".")[2].replace("_", "-")
