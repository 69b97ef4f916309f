"""The conversation: one folder per journey."""

from aiogram import Router


def routers() -> list[Router]:
    """In this order: groups and commands first, then the journeys, then whatever nobody claimed."""
    from handlers.clinics.dialog import dialog as clinics
    from handlers.form.dialog import dialog as form
    from handlers.guide.dialog import dialog as guide
    from handlers.menu.dialog import dialog as menu
    from handlers.privacy.dialog import dialog as privacy
    from handlers.reminders.router import router as reminders
    from handlers.requests.dialog import dialog as requests
    from handlers.services.appointment.dialog import dialog as booking
    from handlers.services.attachment.dialog import dialog as attachment
    from handlers.services.cpd_certificate.dialog import dialog as training
    from handlers.services.donor_registration.dialog import dialog as donor
    from handlers.services.donor_registration.dialog import sure_dialog as donor_sure
    from handlers.services.education_document.dialog import dialog as college
    from handlers.services.education_document.dialog import prepared_dialog as college_prepared
    from handlers.services.home_visit.afterwards import router as home_visit_answers
    from handlers.services.home_visit.details import dialog as home_visit_details
    from handlers.services.home_visit.emergency import dialog as home_visit
    from handlers.services.hospitalization_referral.dialog import dialog as hospitalization
    from handlers.services.manager_certification.dialog import dialog as managers
    from handlers.settings.dialog import dialog as settings
    from handlers.shared import commands, group, stale, trouble
    from handlers.start.dialog import dialog as start
    from handlers.verify.dialog import dialog as verify

    return [
        group.router,
        commands.router,
        reminders,
        home_visit_answers,
        menu,
        start,
        settings,
        privacy,
        booking,
        form,
        attachment,
        donor,
        donor_sure,
        home_visit,
        home_visit_details,
        hospitalization,
        college,
        college_prepared,
        managers,
        training,
        requests,
        guide,
        clinics,
        verify,
        stale.router,
        trouble.router,
    ]
