from handlers.guide.dialog import dialog
from handlers.guide.states import Guide
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.GUIDE: Guide.services},
    for_anybody=True,
)
