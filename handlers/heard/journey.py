"""What typed words were understood as: danger, with what to do until help comes; or journeys they may mean."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, LaunchMode
from aiogram_dialog.widgets.kbd import Column

from domain.understanding.advice import advice, worsening
from handlers.heard.states import Heard
from handlers.shared.at_hand import Tongue
from handlers.shared.call import calls_103
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal, errand_of
from handlers.shared.hearing import AMBULANCE, goal_name, head_for
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.navigation import step_back
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, Shows, press, question, shows

TELL = "danger-do-tell"
EXAMPLE_GOALS = [{"id": "clinics", "label": "1"}, {"id": "guide", "label": "2"}]


async def danger(manager: DialogManager) -> tuple[str, str, bool]:
    told = errand_of(manager).draft
    return str(told.get("urgency")), str(told.get("sign")), bool(told.get("child"))


def show_danger(words: Tongue, urgency: str, sign: str, child: bool) -> Facts:
    is_ambulance = urgency == AMBULANCE
    first, *then = (*advice(sign, child), TELL) if is_ambulance else worsening(sign)
    return {
        "first": words.say(first),
        "then": "\n".join(dict.fromkeys(map(words.say, then))),
        "ambulance": is_ambulance,
    }


async def meant(manager: DialogManager) -> Facts:
    told = errand_of(manager).draft
    goals = [{"id": code, "label": goal_name(manager, code)} for code in told.get("goals", ())]
    return {"goals": goals, "other": bool(told.get("other"))}


dialog = Dialog(
    question(
        Heard.danger,
        Say("heard-danger-first", said="first"),
        Said("then"),
        calls_103("ambulance"),
        leads("heard-danger-home", Goal.CALL_DOCTOR, when=~F["ambulance"]),
        press("heard-go-on", "go_on", step_back),
        back=None,
        cancel=None,
        shows=shows(show_danger, danger, lambda _: (AMBULANCE, "chest-pain", False)),
    ),
    question(
        Heard.meant,
        Say("heard-other", when="other"),
        Say("heard-meant-ask"),
        Column(select("goal", "goals", head_for)),
        press("heard-go-on", "go_on", step_back),
        back=None,
        cancel=None,
        shows=Shows(meant, {"goals": EXAMPLE_GOALS, "other": True}),
    ),
    launch_mode=LaunchMode.SINGLE_TOP,
)

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.DANGER: Heard.danger, Goal.MEANT: Heard.meant},
    for_anybody=True,
)
