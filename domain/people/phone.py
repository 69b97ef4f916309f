"""A mobile number of Kazakhstan, however it was typed."""

import re
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumberType

_LONGEST_INPUT = 40
_SEPARATORS = re.compile(r"[\s().\u00a0\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2060-\u2069-]+")
_E164 = re.compile(r"\+77[0-9]{9}")
_ASCII_NUMBER = re.compile(r"\+?[0-9]+")
_MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
_DOTS = "\u2022\u2022\u2022"
_NATIONAL = 10


class PhoneFlaw(StrEnum):
    NOT_DIGITS = "phone-not-digits"
    LENGTH = "phone-length"
    FOREIGN = "phone-foreign"
    NOT_MOBILE = "phone-not-mobile"


@dataclass(frozen=True, slots=True)
class PhoneRefused:
    code: PhoneFlaw


@dataclass(frozen=True, slots=True, repr=False)
class Phone:
    """As `parse` found it. Shows itself masked everywhere but in `e164`."""

    e164: str

    def __post_init__(self) -> None:
        if not _E164.fullmatch(self.e164):
            raise ValueError("not a mobile number of Kazakhstan")

    def __repr__(self) -> str:
        return f"Phone({self.masked})"

    def __str__(self) -> str:
        return self.masked

    @classmethod
    def parse(cls, text: str) -> "Phone | PhoneRefused":
        typed = _SEPARATORS.sub("", text[:_LONGEST_INPUT])
        if len(text) > _LONGEST_INPUT or not _ASCII_NUMBER.fullmatch(typed):
            return PhoneRefused(PhoneFlaw.NOT_DIGITS)
        e164 = _to_e164(typed)
        if isinstance(e164, PhoneFlaw):
            return PhoneRefused(e164)
        flaw = _flaw(e164)
        return cls(e164) if flaw is None else PhoneRefused(flaw)

    @property
    def masked(self) -> str:
        """As in "+7 701 ••• 12 34"."""
        return f"+7 {self.e164[2:5]} {_DOTS} {self.e164[-4:-2]} {self.e164[-2:]}"


def grouped(text: str) -> str:
    """A number of ours as people write it, "+7 701 234 56 78"; anything else as it is."""
    if not _E164.fullmatch(text):
        return text
    return f"+7 {text[2:5]} {text[5:8]} {text[8:10]} {text[10:]}"


def _to_e164(typed: str) -> str | PhoneFlaw:
    digits = typed.removeprefix("+")
    if typed.startswith("+") and not digits.startswith("7"):
        return PhoneFlaw.FOREIGN
    if len(digits) == _NATIONAL + 2 and digits.startswith("78"):
        digits = digits[2:]  # "+7 8 701 …": both prefixes at once
    elif len(digits) == _NATIONAL + 1:
        if digits[0] not in "78":
            return PhoneFlaw.FOREIGN
        digits = digits[1:]
    elif typed.startswith(("+", "8")) or len(digits) != _NATIONAL:
        return PhoneFlaw.LENGTH
    return f"+7{digits}"


def _flaw(e164: str) -> PhoneFlaw | None:
    number = phonenumbers.PhoneNumber(country_code=7, national_number=int(e164[2:]))
    if phonenumbers.region_code_for_number(number) != "KZ":
        return PhoneFlaw.FOREIGN
    return None if phonenumbers.number_type(number) in _MOBILE else PhoneFlaw.NOT_MOBILE
