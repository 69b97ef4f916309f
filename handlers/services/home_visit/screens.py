from handlers.services.home_visit.afterwards import router
from handlers.services.home_visit.details import dialog as details
from handlers.services.home_visit.dispute import dispute, may_dispute
from handlers.services.home_visit.emergency import dialog as emergency
from handlers.services.home_visit.states import HomeVisit, HomeVisitDetails
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal

SCREENS = Screens(
    routers=(router, emergency, details),
    goals=frozenset({Goal.CALL_DOCTOR}),
    entrance=HomeVisit.flags,
    questions={
        "symptoms": HomeVisitDetails.symptoms,
        "complaint": HomeVisitDetails.complaint,
        "district": HomeVisitDetails.place,
        "address": HomeVisitDetails.place,
        "phone": HomeVisitDetails.phone,
    },
    actions=(Action("home-visit-action-missed", may_dispute, dispute),),
    # Its red flags must not be further than two presses away.
    menu=(2, "menu-main-home-visit"),
)
