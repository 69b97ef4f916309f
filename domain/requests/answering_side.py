"""What a standard lets its provider do besides answering."""

from domain.law.standard import Ground, Standard


def grounds_to_refuse(standard: Standard, channel: str) -> tuple[Ground, ...]:
    """What only suspends refuses nothing."""
    return tuple(each for each in standard.grounds if channel in each.channels and not each.suspends)


def may_suspend(standard: Standard) -> bool:
    return any(ground.suspends for ground in standard.grounds)
