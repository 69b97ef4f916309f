"""The sandbox's JSON: the only place where synthetic personal data are shown whole."""

from datetime import tzinfo
from typing import Any

from domain.people.clinic import Doctor
from domain.people.person import Dependant, RegisteredPerson
from web.sandbox.face import KeptSms, SandboxFace, SomebodyToTry


def somebody(face: SandboxFace, one: SomebodyToTry) -> dict[str, Any]:
    attachment = one.attachment
    doctor_id = attachment.doctor_id if attachment else None
    return _person(one.person) | {
        "phone": one.phone.e164 if one.phone else None,
        "clinic": attachment.clinic_code if attachment else None,
        "doctor": _doctor(face.doctor(doctor_id)) if doctor_id else None,
        "dependants": [_dependant(dependant) for dependant in one.dependants],
        "case": str(one.case),
    }


def sms(message: KeptSms, zone: tzinfo) -> dict[str, str]:
    return {"at": message.at.astimezone(zone).isoformat(), "text": message.text}


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
