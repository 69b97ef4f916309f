from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.verify.dialog import dialog
from handlers.verify.states import Verify

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.VERIFY: Verify.ask},
    for_anybody=True,
)
