"""Holding a slot for somebody who is still answering."""

from datetime import time, timedelta

from domain.people.acting import ChatRef

HOLD_FOR = timedelta(minutes=5)
OFFER_FOR = timedelta(minutes=15)

# Nobody is offered a freed slot at night: it stays free until somebody is awake to answer within the offer.
OFFERS_FROM, OFFERS_TO = time(8), time(21)


def chat_holder(chat: ChatRef) -> str:
    return f"{chat.bot_id}:{chat.chat_id}"


def waiting_holder(waiting_id: str) -> str:
    return f"waiting:{waiting_id}"
