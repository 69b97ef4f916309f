from handlers.form.dialog import dialog
from handlers.form.states import Form
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.SERVICE: Form.whom, Goal.FORM: Form.whom, Goal.DRAFT: Form.whom},
)
