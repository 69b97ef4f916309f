"""A visit as iCalendar. Moments are UTC: no zone table to disagree about. The UID lives as long as the visit."""

from datetime import timedelta

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from domain.booking.visit import Visit
from domain.ports.calendar_files import CalendarFile
from domain.ports.clock import Clock
from domain.words import Words

PRODUCT = "-//Emhana//Visits//KK-RU"
ALARM_BEFORE = timedelta(hours=2)
# `.invalid` is nobody's and never will be: a calendar that writes back reaches no stranger (docs/decisions/0012)
NO_REPLY = "mailto:no-reply@emhana.invalid"


class IcsFiles:
    def __init__(self, words: Words, clock: Clock) -> None:
        self._words = words
        self._clock = clock

    def booked(self, visit: Visit, language: str) -> CalendarFile:
        event = self._event(visit, language)
        event.add("status", "CONFIRMED")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -ALARM_BEFORE)
        alarm.add("description", event["summary"])
        event.add_component(alarm)
        return _file("PUBLISH", event, visit)

    def cancelled(self, visit: Visit, language: str) -> CalendarFile:
        """A number above any PUBLISH of this visit, or calendars keep the visit."""
        event = self._event(visit, language, later=1)
        event.add("status", "CANCELLED")
        return _file("CANCEL", event, visit)

    def _event(self, visit: Visit, language: str, later: int = 0) -> Event:
        doctor, clinic = visit.doctor.name(language), visit.clinic.name(language)
        event = Event()
        event.add("uid", f"{visit.id}@emhana")
        event.add("sequence", visit.sequence + later)
        event.add("dtstamp", self._clock.now().replace(microsecond=0))
        event.add("dtstart", visit.starts_at)
        event.add("dtend", visit.ends_at)
        event["organizer"] = vCalAddress(NO_REPLY, params={"CN": clinic})
        event["summary"] = vText(self._words.say(language, "calendar-summary", doctor=doctor))
        event["location"] = vText(
            self._words.say(language, "calendar-location", clinic=clinic, address=visit.clinic.address(language))
        )
        event["description"] = vText(
            self._words.say(language, "calendar-description", number=visit.number, room=visit.room)
        )
        event.add("geo", (visit.clinic.latitude, visit.clinic.longitude))
        return event


def _file(method: str, event: Event, visit: Visit) -> CalendarFile:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(event)
    return CalendarFile(f"emhana-{visit.number.lower()}.ics", calendar.to_ical())
