# Емханадан анықтама, № 027/е нысаны.

form-phc-certificate-purpose-ask = Анықтама не үшін керек?
form-phc-certificate-purpose-label = Не үшін
form-phc-certificate-purpose-school = Мектепке не колледжге
form-phc-certificate-purpose-kindergarten = Балабақшаға
form-phc-certificate-purpose-sport = Үйірмеге не бассейнге
form-phc-certificate-purpose-camp = Лагерьге не санаторийге
form-phc-certificate-purpose-work = Жұмысқа
form-phc-certificate-purpose-other = Басқа мақсатқа
form-phc-certificate-place-ask = Анықтаманы қайда тапсырасыз?
form-phc-certificate-place-help = Мысалы: № 12 мектеп. Маңызды болмаса, өткізіп жіберіңіз.
form-phc-certificate-place-label = Қайда
form-phc-certificate-note-ask = Дәрігер тағы не білуі керек?
form-phc-certificate-note-help = Мысалы: екпеге аллергиясы болған. Айтарыңыз болмаса, өткізіп жіберіңіз.
form-phc-certificate-note-label = Дәрігерге
form-phc-certificate-consent = Емхана мемлекеттік тіркелімдерден мынаны алады: аты-жөні, ЖСН, туған күні, бекіту туралы мәлімет.

result-phc-certificate-conclusion-label = Қорытынды
result-phc-certificate-doctor-label = Дәрігер
result-phc-certificate-valid_until-label = Жарамды мерзімінің соңғы күні

document-phc-certificate-title = Медициналық ұйымның анықтамасы, № 027/е нысаны
document-phc-certificate-statement = Кімге берілді: { $name }. Ұйым: { $provider }.

notice-ready-phc-certificate = Емханадан анықтама дайын
