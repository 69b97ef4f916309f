from handlers.menu.dialog import dialog
from handlers.menu.states import Menu
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.MENU: Menu.main},
)
