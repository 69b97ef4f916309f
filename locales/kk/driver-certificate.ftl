# Көлік құралын басқаруға рұқсат туралы анықтама: ҚР ДСМ-172/2020, № 073/е нысаны.

form-driver-certificate-categories-ask = Қай санаттар керек?
form-driver-certificate-categories-help = Тексеруден өткен санаттарыңызды ғана таңдай аласыз.
form-driver-certificate-categories-label = Көлік санаттары
form-driver-certificate-categories-a = A, A1
form-driver-certificate-categories-b = B, B1
form-driver-certificate-categories-c = C, C1
form-driver-certificate-categories-d = D, D1
form-driver-certificate-categories-be = BE
form-driver-certificate-categories-ce = CE, C1E
form-driver-certificate-categories-de = DE, D1E
form-driver-certificate-categories-t = Tm, Tb (трамвай, троллейбус)

form-driver-certificate-paid-ask = Қызмет ақысы төленгенін қалай растайсыз?
form-driver-certificate-paid-help = Қызмет ақылы (Кодекстің 202-бабы). Мәтінде сома жоқ, оны медициналық ұйым белгілейді.
form-driver-certificate-paid-label = Төлем
form-driver-certificate-paid-register = Тіркелім растайды
form-driver-certificate-paid-proof = Түбіртек жіберемін

form-driver-certificate-proof-ask = Төлем түбіртегін жіберіңіз.
form-driver-certificate-proof-label = Төлем түбіртегі

result-driver-certificate-categories-label = Рұқсат етілген санаттар
result-driver-certificate-categories-a = A, A1
result-driver-certificate-categories-b = B, B1
result-driver-certificate-categories-c = C, C1
result-driver-certificate-categories-d = D, D1
result-driver-certificate-categories-be = BE
result-driver-certificate-categories-ce = CE, C1E
result-driver-certificate-categories-de = DE, D1E
result-driver-certificate-categories-t = Tm, Tb (трамвай, троллейбус)
result-driver-certificate-restrictions-label = Шектеулер
result-driver-certificate-doctor-label = Дәрігер
result-driver-certificate-valid_until-label = Жарамды мерзімінің соңғы күні

document-driver-certificate-title = Көлік құралын басқаруға рұқсат беру туралы медициналық анықтама (№ 073/е нысаны)
document-driver-certificate-statement =
    Медициналық тексеруден өткен адам: { $name }. Тексерген ұйым: { $provider }.

    Төменде көрсетілген санаттағы көлік құралдарын басқаруға рұқсат етіледі. Қызмет: { $service }.

refusal-incomplete-driver-certificate-what = Анықтаманы әзірге бере алмаймыз.
refusal-incomplete-driver-certificate-why = Тіркелімде жоғы: { $details }.
refusal-incomplete-driver-certificate-todo = Медициналық ұйымда тексеруден өтіп, ақысын төлеңіз. Жаңа ғана төлесеңіз, төлем туралы жауапты өзгертіп, түбіртегін қосыңыз.
refusal-expired-driver-certificate-what = Анықтаманы әзірге бере алмаймыз.
refusal-expired-driver-certificate-why = Мерзімі өткені: { $details }.
refusal-expired-driver-certificate-todo = Медициналық ұйымда қайта тексеруден өтіңіз, сосын осы жерден өтініш беріңіз.
refusal-not-meeting-rules-driver-certificate-what = Анықтаманы бере алмаймыз.
refusal-not-meeting-rules-driver-certificate-why = Тексеру қорытындысы сұралған санаттарға рұқсат бермейді.
refusal-not-meeting-rules-driver-certificate-todo = Санаттарды өзгертіңіз немесе тексерген дәрігерден себебін сұраңыз. Қорытындымен келіспесеңіз, шағым беруге болады.

notice-ready-driver-certificate = Жүргізушіге анықтама дайын
