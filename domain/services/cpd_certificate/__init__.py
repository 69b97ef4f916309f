from domain.law.service_folder import service_in

SERVICE = service_in(__name__)
