"""What notices of requests, visits and people tell, and the facts each kind carries.

What only one service tells is declared in its folder, by `Service.notices`.

Facts are ids, codes and moments (ISO, aware), and names in both languages, as `doctor_kk` and `doctor_ru`.
Words are chosen from Fluent `notice-<kind>` when the notice is sent. Every kind may carry

    number        the request's number
    starts_at     when the visit begins          old_starts_at  when it was to begin before a move
    doctor_kk/_ru, person_kk/_ru, clinic_kk/_ru  lines of their own, left out where the citizen's settings say so
    room          the doctor's room              zone           the clinic's zone (Asia/Almaty without it)
    actor         citizen, clinic, operator or system: who did it
    service       the code of the service        due_at         when the answer is due
    waiting_id    the place in the waiting list  until_at       until when an offer is kept
"""

from enum import StrEnum


class NoticeKind(StrEnum):
    VISIT_BOOKED = "visit-booked"
    VISIT_MOVED = "visit-moved"
    VISIT_CANCELLED = "visit-cancelled"
    VISIT_DISPLACED = "visit-displaced"
    REMINDER_DAY = "reminder-day"
    REMINDER_HOURS = "reminder-hours"
    SLOT_OFFERED = "slot-offered"
    HOLD_ENDED = "hold-ended"
    REQUEST_CONFIRMED = "request-confirmed"
    IDENTITY_CHECK = "identity-check"
    IDENTITY_CONFIRMED = "identity-confirmed"
    IDENTITY_REFUSED = "identity-refused"
    CITIZEN_UNREACHABLE = "citizen-unreachable"
    REQUEST_FILED = "request-filed"
    REQUEST_ACCEPTED = "request-accepted"
    REQUEST_IN_WORK = "request-in-work"
    REQUEST_COMPLETED = "request-completed"
    REQUEST_REFUSED = "request-refused"
    REQUEST_SUSPENDED = "request-suspended"
    REQUEST_RESUMED = "request-resumed"
    REQUEST_CANCELLED = "request-cancelled"
    REQUEST_BREACHED = "request-breached"
    TERM_SOON = "term-soon"
    DRAFT_RESUMED = "draft-resumed"
    DOCUMENT_REVOKED = "document-revoked"
