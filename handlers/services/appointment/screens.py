from handlers.services.appointment.dialog import dialog
from handlers.services.appointment.draft import draft_in_hand, let_go
from handlers.services.appointment.states import Appointment
from handlers.shared.declared import Screens
from handlers.shared.goals import Goal

SCREENS = Screens(
    routers=(dialog,),
    goals=frozenset({Goal.BOOK}),
    journey=Appointment.whom,
    left=let_go,
    in_hand=draft_in_hand,
    menu=(1, "menu-main-book"),
)
