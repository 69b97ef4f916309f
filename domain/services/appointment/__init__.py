from domain.requests.folder import service_in

SERVICE = service_in(__name__)
