from handlers.services.attachment.dialog import dialog
from handlers.services.attachment.states import Attachment
from handlers.shared.declared import Screens
from handlers.shared.goals import Goal

SCREENS = Screens(
    routers=(dialog,),
    goals=frozenset({Goal.ATTACH}),
    questions={"clinic": Attachment.find, "doctor": Attachment.find},
)
