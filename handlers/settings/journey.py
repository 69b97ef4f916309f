from handlers.settings.dialog import dialog
from handlers.settings.states import Settings
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.SETTINGS: Settings.main, Goal.LANGUAGE: Settings.language},
    for_anybody=True,
)
