"""Where the people of the sandbox live."""

from dataclasses import dataclass

from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.spelling import Spelling, read_data


@dataclass(frozen=True, slots=True)
class Address:
    unit: str
    kk: str
    ru: str


@dataclass(frozen=True, slots=True)
class _Unit:
    code: str
    name: Spelling
    streets: tuple[Spelling, ...]


class Places:
    def __init__(self) -> None:
        data = read_data("places.toml")
        self._house = Spelling.read(data["words"]["house"])
        self._flat = Spelling.read(data["words"]["flat"])
        self._units: dict[str, _Unit] = {}
        self._outside: list[str] = []
        for entry in data["unit"]:
            streets = tuple(map(Spelling.read, entry["streets"]))
            self._units[entry["code"]] = _Unit(entry["code"], Spelling.read(entry["name"]), streets)
            if entry.get("outside"):
                self._outside.append(entry["code"])

    def address_in(self, dice: Dice, unit_code: str) -> Address:
        unit = self._units[unit_code]
        street, house, flat = dice.pick(unit.streets), dice.between(1, 180), dice.between(1, 96)
        return Address(
            unit_code,
            ", ".join((unit.name.kk, street.kk, self._house.kk.format(house), self._flat.kk.format(flat))),
            ", ".join((unit.name.ru, street.ru, self._house.ru.format(house), self._flat.ru.format(flat))),
        )

    def address_outside(self, dice: Dice) -> Address:
        """Outside the city altogether."""
        return self.address_in(dice, dice.pick(self._outside))
