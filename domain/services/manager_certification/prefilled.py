"""The data form (annex 2 to the standard), as far as the gateway can fill it in."""

from domain.requests.form import Answers
from domain.services.manager_certification.career import Career


def data_form(career: Career, language: str) -> Answers:
    kk = language == "kk"
    education = [
        {
            "place": each.place_kk if kk else each.place_ru,
            "speciality": each.speciality_kk if kk else each.speciality_ru,
            "since": each.since,
            "until": each.until,
            "diploma": each.diploma,
        }
        for each in career.studies
    ]
    work = [
        {
            "place": each.place_kk if kk else each.place_ru,
            "position": each.position_kk if kk else each.position_ru,
            "since": each.since,
            "until": each.until,
        }
        for each in career.posts
    ]
    now = next((one for one in work if one["until"] is None), None)
    return {
        **({"education": education} if education else {}),
        **({"work": work} if work else {}),
        **({"workplace": now["place"], "position": now["position"]} if now else {}),
    }
