"""A service's code is the name of its folder on every floor, and is written nowhere else."""


def service_of(folder: str) -> str:
    return folder.replace("_", "-")


def service_in(module: str) -> str:
    """`__name__` of any module in `domain/services/<code>/` or `handlers/services/<code>/`."""
    return service_of(module.split(".")[2])
