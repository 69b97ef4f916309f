"""Windows of its own: red flags before anything else, then the questions of the form that need more than a list."""

from aiogram_dialog import Dialog

from handlers.services.home_visit import reach, symptoms
from handlers.services.home_visit.afterwards import dispute, may_dispute, router
from handlers.services.home_visit.opened import WINDOWS, begin
from handlers.services.home_visit.states import HomeVisit
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal

emergency = Dialog(symptoms.flags_window(), symptoms.emergency_window())
details = Dialog(
    symptoms.symptoms_window(),
    symptoms.complaint_window(),
    symptoms.alarm_window(),
    reach.place_window(),
    reach.district_window(),
    reach.far_window(),
    reach.street_window(),
    reach.phone_window(),
    on_start=begin,
)

SCREENS = Screens(
    routers=(router, emergency, details),
    goals=frozenset({Goal.CALL_DOCTOR}),
    entrance=HomeVisit.flags,
    questions=WINDOWS,
    actions=(Action("home-visit-action-missed", may_dispute, dispute),),
    # Its red flags must not be further than two presses away.
    menu=(2, "menu-main-home-visit"),
)
