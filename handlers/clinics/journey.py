from handlers.clinics.dialog import dialog
from handlers.clinics.states import Clinics
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.CLINICS: Clinics.directory},
    for_anybody=True,
)
