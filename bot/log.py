"""One JSON line an event, with no personal data: ИИН, phones and bot tokens are masked wherever they turn up."""

import logging
import re
import sys
from collections.abc import MutableMapping

import structlog

PERSONAL = re.compile(r"(?<!\d)(?:\d{12}|\+?[78][\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2})(?!\d)")
TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,}")


def mask(text: str) -> str:
    return PERSONAL.sub("<masked>", TOKEN.sub("<token>", text))


def _mask_all(_: object, __: str, event: MutableMapping[str, object]) -> MutableMapping[str, object]:
    """Whatever is no plain number is told as text: an exception or a list says as much as a string."""
    return {key: value if _is_plain(key, value) else mask(_text(value)) for key, value in event.items()}


def _is_plain(key: str, value: object) -> bool:
    return key.startswith("_") or value is None or isinstance(value, int | float)


def _text(value: object) -> str:
    return value if isinstance(value, str) else repr(value)


def set_up(level: str = "INFO") -> None:
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _mask_all,
    ]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("aiogram.event", "apscheduler", "aiohttp.access", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
