from handlers.form.dialog import dialog
from handlers.form.states import Filling
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.SERVICE: Filling.whom, Goal.FORM: Filling.whom, Goal.DRAFT: Filling.whom},
)
