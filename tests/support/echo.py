"""A tiny bot for the messenger's own tests: it shows every kind of message once."""

from typing import Any

from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from tests.support.local import Local

QUESTION = "<b>Қай күні келесіз?</b>\nДәрігер: Әбдірахманова Гүлнұр, учаскелік терапевт, 214-кабинет."
PHONE = ReplyKeyboardMarkup(
    keyboard=[
        [KeyboardButton(text="Нөмірімді беру", request_contact=True)],
        [KeyboardButton(text="Тұрған жерім", request_location=True), KeyboardButton(text="Бас тарту")],
    ],
    resize_keyboard=True,
)


def keyboard(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    buttons = [[_button(text, data) for text, data in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=buttons)


def _button(text: str, data: str) -> InlineKeyboardButton:
    if data.startswith("http"):
        return InlineKeyboardButton(text=text, url=data)
    return InlineKeyboardButton(text=text, callback_data=data)


def days(chosen: str = "") -> InlineKeyboardMarkup:
    week = [(f"✓{day}" if str(day) == chosen else str(day), f"day\x1d{day}") for day in range(23, 30)]
    return keyboard(
        [("Қараша 2026", "month")],
        week,
        [("Кез келген дәрігер, ең жақын бос уақыт", "any")],
        [("Артқа", "back"), ("Бас тарту", "stop")],
        [("Күнтізбеге қосу", "https://example.kz/visit.ics")],
    )


async def answer(local: Local, update: dict[str, Any]) -> None:
    if "callback_query" in update:
        await _pressed(local, update["callback_query"])
    else:
        await _told(local, update["message"])


async def _told(local: Local, message: dict[str, Any]) -> None:
    bot, chat = local.bot, message["chat"]["id"]
    match message.get("text", ""):
        case "/start":
            await bot.set_my_commands(
                [
                    BotCommand(command="my", description="Өтініштерім"),
                    BotCommand(command="help", description="Көмек"),
                ]
            )
            await bot.send_message(chat, QUESTION, reply_markup=days())
        case "phone":
            await bot.send_message(chat, "Нөміріңізді беріңіз.", reply_markup=PHONE)
        case "all":
            await bot.send_document(chat, BufferedInputFile(b"BEGIN:VCALENDAR", "жазылу.ics"), caption="Күнтізбе")
            await bot.send_venue(chat, 43.2567, 76.9286, "№ 1 қалалық емхана", "Төле би көшесі, 93")
        case _:
            words = "contact" if "contact" in message else message.get("text", "?")
            plain = words.replace("&", "&amp;").replace("<", "&lt;")
            await bot.send_message(chat, f"Сіз: {plain}", reply_markup=ReplyKeyboardRemove())


async def _pressed(local: Local, query: dict[str, Any]) -> None:
    bot, data, message = local.bot, query["data"], query["message"]
    chat, number = message["chat"]["id"], message["message_id"]
    if data == "any":
        await bot.answer_callback_query(query["id"], text="Бос уақыт жоқ. Басқа күнді таңдаңыз.", show_alert=True)
    elif data == "month":
        await bot.answer_callback_query(query["id"], text="Тек осы апта ашық.")
    elif data == "stop":
        await bot.answer_callback_query(query["id"])
        await bot.edit_message_text("Тоқтадық.", chat_id=chat, message_id=number)
    elif data == "back":
        await bot.delete_message(chat, number)
    else:
        day = data.rpartition("\x1d")[2]
        await bot.answer_callback_query(query["id"])
        text = f"{QUESTION}\nТаңдалды: {day} қараша"
        await bot.edit_message_text(text, chat_id=chat, message_id=number, reply_markup=days(day))
