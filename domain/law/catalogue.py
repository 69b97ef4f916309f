"""Every version of every service. A request is judged by the one in force on its day, for ever after."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from domain.law.errors import LawError
from domain.law.standard import Act, Standard


class Catalogue:
    def __init__(self, acts: Mapping[str, Act], standards: Iterable[Standard]) -> None:
        self.acts = dict(acts)
        self._by_service: dict[str, tuple[Standard, ...]] = {}
        for standard in sorted(standards, key=lambda each: each.in_force.since):
            self._by_service[standard.service] = (*self._by_service.get(standard.service, ()), standard)

    @property
    def services(self) -> tuple[str, ...]:
        return tuple(sorted(self._by_service))

    def versions(self, service: str) -> tuple[Standard, ...]:
        """Oldest first."""
        if service not in self._by_service:
            raise LawError(f"no such service: {service}")
        return self._by_service[service]

    def all(self) -> Iterator[Standard]:
        return (standard for service in self.services for standard in self.versions(service))

    def on(self, service: str, day: date) -> Standard:
        for standard in self.versions(service):
            if standard.in_force.covers(day):
                return standard
        raise LawError(f"no text of {service} is known for {day.isoformat()}")

    def by_id(self, standard_id: str) -> Standard:
        service = standard_id.rpartition("/")[2]
        for standard in self.versions(service):
            if standard.id == standard_id:
                return standard
        raise LawError(f"no such standard: {standard_id}")
