"""The sandbox's JSON: the only place where (synthetic) personal data are shown whole."""

from typing import Any
from zoneinfo import ZoneInfo

from adapters.registers.sandbox.cases import traits_of
from adapters.registers.sandbox.clinics import ZONE
from adapters.registers.sandbox.townsperson import Townsperson
from adapters.sms.sandbox import SentSms
from domain.people.person import Dependant, RegisteredPerson
from domain.providers.doctor import Doctor

_WALL = ZoneInfo(ZONE)


def somebody(one: Townsperson, doctor: Doctor | None) -> dict[str, Any]:
    return _person(one.person) | {
        "phone": one.phone.e164 if one.phone else None,
        "clinic": one.attachment.provider_code if one.attachment else None,
        "doctor": _doctor(doctor) if doctor else None,
        "dependants": [_dependant(dependant) for dependant in one.dependants],
        "case": one.case.value,
        "traits": list(traits_of(one)),
    }


def sms(message: SentSms) -> dict[str, str]:
    return {"at": message.at.astimezone(_WALL).isoformat(), "text": message.text}


def _person(person: RegisteredPerson) -> dict[str, Any]:
    return {
        "iin": person.iin.value,
        "name": {"kk": person.name_kk.full, "ru": person.name_ru.full},
        "birth_date": person.birth_date.isoformat(),
    }


def _dependant(dependant: Dependant) -> dict[str, Any]:
    return _person(dependant.person) | {"relation": dependant.relation.value}


def _doctor(doctor: Doctor) -> dict[str, Any]:
    return {
        "id": doctor.id,
        "name": {"kk": doctor.name_kk, "ru": doctor.name_ru},
        "speciality": doctor.speciality.value,
        "room": doctor.room,
    }
