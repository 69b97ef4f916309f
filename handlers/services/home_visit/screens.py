"""Windows of its own: who is ill and how, before the form; then its questions that need more than a list."""

from aiogram_dialog import Dialog

from handlers.form.begin import STEM
from handlers.form.leaving import leave
from handlers.services.home_visit import reach, symptoms
from handlers.services.home_visit.afterwards import dispute, may_dispute, router
from handlers.services.home_visit.opened import WINDOWS, begin
from handlers.services.home_visit.states import HomeVisit, HomeVisitDetails
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal
from handlers.shared.navigation import go_home, step_back
from handlers.shared.whom import whom_window

first = Dialog(
    whom_window(HomeVisit.whom, STEM, symptoms.known, symptoms.anybody),
    symptoms.age_window(),
    symptoms.symptoms_window(HomeVisit.symptoms, symptoms.call, symptoms.another_person, go_home),
    on_start=symptoms.ask_whom,
)
details = Dialog(
    symptoms.symptoms_window(HomeVisitDetails.symptoms, symptoms.done, step_back, leave),
    reach.place_window(),
    reach.district_window(),
    reach.far_window(),
    reach.street_window(),
    reach.phone_window(),
    on_start=begin,
)

SCREENS = Screens(
    routers=(router, first, details),
    goals=frozenset({Goal.CALL_DOCTOR}),
    entrance=HomeVisit.whom,
    questions=WINDOWS,
    actions=(Action("home-visit-action-missed", may_dispute, dispute),),
    # Its red flags must not be further than two presses away.
    menu=(2, "menu-main-home-visit"),
)
