from handlers.services.complaint.further import answered_by, complain_further
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal

SCREENS = Screens(
    goals=frozenset({Goal.COMPLAIN}),
    actions=(
        Action("complaint-action-next", answered_by("provider"), complain_further),
        Action("complaint-action-court", answered_by("authority"), complain_further),
    ),
)
