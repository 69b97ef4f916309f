from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.start.dialog import dialog
from handlers.start.states import Start

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.IDENTIFY: Start.language},
    for_anybody=True,
)
