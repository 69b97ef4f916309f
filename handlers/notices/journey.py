from handlers.notices.router import router
from handlers.shared.declared import Journey

JOURNEY = Journey(
    routers=(router,),
)
