"""Red flags alone, before anything else and for anybody; a yes is an ambulance at once, and is written down."""

from aiogram_dialog import Dialog, DialogManager, Window

from domain.services.home_visit import SERVICE
from domain.services.home_visit.record_red_flag import RecordRedFlag, RedFlag, Seen
from handlers.form.begin import begin_form
from handlers.services.home_visit.states import HomeVisit
from handlers.shared.navigation import go_home
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.window import press, question


def flags_window() -> Window:
    return question(
        HomeVisit.flags,
        Say("home-visit-flags-ask"),
        press("home-visit-flags-yes", "yes", there_is),
        press("home-visit-flags-no", "no", there_is_none),
        back=go_home,
        cancel=None,
    )


def emergency_window() -> Window:
    return question(
        HomeVisit.emergency,
        Say("home-visit-emergency-ask"),
        press("common-menu", "menu", go_home),
        back=HomeVisit.flags,
        cancel=None,
    )


async def there_is(manager: DialogManager) -> None:
    await send_to_103(manager, Seen.ASKED)
    await manager.switch_to(HomeVisit.emergency)


async def there_is_none(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE)


async def send_to_103(manager: DialogManager, seen: Seen) -> None:
    await perform(manager, RecordRedFlag, RedFlag(acting(manager), seen))


dialog = Dialog(flags_window(), emergency_window())
