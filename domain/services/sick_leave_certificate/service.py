from domain.services.sick_leave_sheet.service import SickLeaveSheet


class SickLeaveCertificate(SickLeaveSheet):
    service = "sick-leave-certificate"
