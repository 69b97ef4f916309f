from handlers.requests.dialog import dialog
from handlers.requests.states import Requests
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.MY_REQUESTS: Requests.mine, Goal.REQUEST: Requests.detail},
)
