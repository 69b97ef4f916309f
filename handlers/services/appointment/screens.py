from handlers.services.appointment.change import is_changeable, opens
from handlers.services.appointment.dialog import book, change_visit
from handlers.services.appointment.kept import in_hand, let_go
from handlers.services.appointment.presses import router
from handlers.services.appointment.states import Appointment, VisitChange
from handlers.services.appointment.take_along import send_again
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal

SCREENS = Screens(
    routers=(router, book, change_visit),
    goals=frozenset({Goal.BOOK}),
    journey=Appointment.whom,
    actions=(
        Action("appointment-action-move", is_changeable, opens(VisitChange.day)),
        Action("appointment-action-cancel", is_changeable, opens(VisitChange.reason)),
        Action("appointment-action-file", is_changeable, send_again),
    ),
    left=let_go,
    in_hand=in_hand,
    menu=(1, "menu-main-book"),
)
