"""How a person stands in a row: every value sealed for its place, prints for look-up beside."""

import json
from datetime import date
from typing import Any

from adapters.crypto.vault import Vault
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.people.person import RegisteredPerson
from domain.people.phone import Phone


def print_of(what: Iin | Phone, vault: Vault) -> bytes:
    if isinstance(what, Iin):
        return vault.fingerprint(f"iin:{what.value}")
    return vault.fingerprint(f"phone:{what.e164}")


def seal_person(person: RegisteredPerson, person_id: str, vault: Vault) -> dict[str, bytes | str]:
    profile = {
        "name_kk": person.name_kk.full,
        "name_ru": person.name_ru.full,
        "birth_date": person.birth_date.isoformat(),
    }
    return {
        "id": person_id,
        "iin_print": print_of(person.iin, vault),
        "iin": vault.seal(person.iin.value.encode(), f"people:iin:{person_id}"),
        "profile": vault.seal(json.dumps(profile, ensure_ascii=False).encode(), f"people:profile:{person_id}"),
    }


def seal_phone(phone: Phone | None, person_id: str, vault: Vault) -> dict[str, bytes | None]:
    if phone is None:
        return {"phone_print": None, "phone": None}
    sealed = vault.seal(phone.e164.encode(), f"people:phone:{person_id}")
    return {"phone_print": print_of(phone, vault), "phone": sealed}


def known_person(row: Any, vault: Vault, person_id: str | None = None) -> KnownPerson:
    """From a row with the columns id (or the id given), iin, phone and profile of `people`."""
    person_id = person_id or row.id
    profile = json.loads(vault.open(row.profile, f"people:profile:{person_id}"))
    phone = row.phone and Phone(vault.open(row.phone, f"people:phone:{person_id}").decode())
    return KnownPerson(
        id=person_id,
        iin=Iin(vault.open(row.iin, f"people:iin:{person_id}").decode()),
        name_kk=profile["name_kk"],
        name_ru=profile["name_ru"],
        birth_date=date.fromisoformat(profile["birth_date"]),
        phone=phone or None,
    )
