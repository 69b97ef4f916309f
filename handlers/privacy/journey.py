from handlers.privacy.dialog import dialog
from handlers.privacy.states import Privacy
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.PRIVACY: Privacy.main, Goal.DELETE_ME: Privacy.delete},
    for_anybody=True,
)
