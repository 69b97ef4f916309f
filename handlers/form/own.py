"""Where a service has screens of its own. Each line here is one such place; most services need none.

`ENTRANCES`: the service's own first window, by its code. It is shown to anybody, identified or not, and ends by
calling `begin_form()`.

`OWN_SCREENS`: a window of its own for one question, by "<service>/<question>". It is started as a sub-dialog with
the start data {"number", "service", "question", "subject"} and ends with `manager.done({"said": answer})`, or with
`manager.done()` for "back".

`ENDINGS`: in place of being sent, a request is prepared here to be taken to its provider in person. Started with
{"number"} after the last look.
"""

from aiogram.fsm.state import State

from handlers.attachment.states import Attachment
from handlers.college.states import College, CollegePrepared
from handlers.donor_registration.states import Donor, DonorSure
from handlers.home_visit.states import HomeVisit, HomeVisitDetails
from handlers.hospitalization.states import Hospitalization
from handlers.managers.states import Managers
from handlers.training.states import Training

ENTRANCES: dict[str, State] = {
    "donor-registration": Donor.explained,
    "education-document": College.start,
    "home-visit": HomeVisit.flags,
    "manager-certification": Managers.start,
}
OWN_SCREENS: dict[str, State] = {
    "attachment/clinic": Attachment.find,
    "attachment/doctor": Attachment.find,
    "donor-registration/sure-consent": DonorSure.sure,
    "donor-registration/sure-refusal": DonorSure.sure,
    "home-visit/symptoms": HomeVisitDetails.symptoms,
    "home-visit/complaint": HomeVisitDetails.complaint,
    "home-visit/district": HomeVisitDetails.place,
    "home-visit/address": HomeVisitDetails.place,
    "home-visit/phone": HomeVisitDetails.phone,
    "hospitalization-referral/referral": Hospitalization.status,
    "cpd-certificate/programme": Training.programme,
}
ENDINGS: dict[str, State] = {"education-document": CollegePrepared.shown}
