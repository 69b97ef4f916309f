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

from handlers.services.attachment.states import Attachment
from handlers.services.cpd_certificate.states import CpdCertificate
from handlers.services.donor_registration.states import DonorRegistration, DonorRegistrationSure
from handlers.services.education_document.states import EducationDocument, EducationDocumentPrepared
from handlers.services.home_visit.states import HomeVisit, HomeVisitDetails
from handlers.services.hospitalization_referral.states import HospitalizationReferral
from handlers.services.manager_certification.states import ManagerCertification

ENTRANCES: dict[str, State] = {
    "donor-registration": DonorRegistration.explained,
    "education-document": EducationDocument.start,
    "home-visit": HomeVisit.flags,
    "manager-certification": ManagerCertification.start,
}
OWN_SCREENS: dict[str, State] = {
    "attachment/clinic": Attachment.find,
    "attachment/doctor": Attachment.find,
    "donor-registration/sure-consent": DonorRegistrationSure.sure,
    "donor-registration/sure-refusal": DonorRegistrationSure.sure,
    "home-visit/symptoms": HomeVisitDetails.symptoms,
    "home-visit/complaint": HomeVisitDetails.complaint,
    "home-visit/district": HomeVisitDetails.place,
    "home-visit/address": HomeVisitDetails.place,
    "home-visit/phone": HomeVisitDetails.phone,
    "hospitalization-referral/referral": HospitalizationReferral.status,
    "cpd-certificate/programme": CpdCertificate.programme,
}
ENDINGS: dict[str, State] = {"education-document": EducationDocumentPrepared.shown}
