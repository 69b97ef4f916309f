# Уақытша еңбекке жарамсыздық анықтамасы.

form-sick-leave-certificate-since-ask = Анықтама қай күннен бастап керек?
form-sick-leave-certificate-since-label = Қай күннен
form-sick-leave-certificate-reason-ask = Қандай себеппен?
form-sick-leave-certificate-reason-label = Себебі
form-sick-leave-certificate-reason-illness = Ауру
form-sick-leave-certificate-reason-injury = Жарақат
form-sick-leave-certificate-reason-quarantine = Карантин
form-sick-leave-certificate-reason-other = Басқа себеп
form-sick-leave-certificate-occupation-ask = Анықтама қайда керек?
form-sick-leave-certificate-occupation-label = Қайда
form-sick-leave-certificate-occupation-school = Мектепке
form-sick-leave-certificate-occupation-college = Колледжге
form-sick-leave-certificate-occupation-university = Университетке
form-sick-leave-certificate-occupation-work = Жұмысқа
form-sick-leave-certificate-occupation-none = Басқа жерге
form-sick-leave-certificate-place-ask = Ол жер қалай аталады?
form-sick-leave-certificate-place-help = Мысалы: № 12 мектеп.
form-sick-leave-certificate-place-label = Оқу не жұмыс орны
form-sick-leave-certificate-clinic-ask = Қайда емделіп жүр?
form-sick-leave-certificate-clinic-label = Емделетін жері
form-sick-leave-certificate-treated_by-ask = Кім емдейді?
form-sick-leave-certificate-treated_by-help = Дәрігердің аты-жөні. Білмесеңіз, өткізіп жіберіңіз.
form-sick-leave-certificate-treated_by-label = Емдейтін дәрігер
form-sick-leave-certificate-papers-ask = Үзінді көшірме не қорытынды бар ма?
form-sick-leave-certificate-papers-help = Сурет немесе PDF жіберіңіз. Болмаса, өткізіп жіберіңіз.
form-sick-leave-certificate-papers-label = Үзінді көшірмелер
form-sick-leave-certificate-consent = Емдейтін ұйым мемлекеттік тіркелімдерден мынаны алады: аты-жөні, ЖСН, туған күні.

result-sick-leave-certificate-certificate_number-label = Анықтама нөмірі
result-sick-leave-certificate-from-label = Басталатын күні
result-sick-leave-certificate-until-label = Соңғы күні
result-sick-leave-certificate-regime-label = Режимі
result-sick-leave-certificate-regime-outpatient = амбулаториялық
result-sick-leave-certificate-regime-home = үйде емделу
result-sick-leave-certificate-regime-inpatient = стационарлық
result-sick-leave-certificate-doctor-label = Дәрігер

document-sick-leave-certificate-title = Еңбекке уақытша жарамсыздық туралы анықтама
document-sick-leave-certificate-statement = Кімге берілді: { $name }. Ұйым: { $provider }.

notice-ready-sick-leave-certificate = Еңбекке уақытша жарамсыздық анықтамасы дайын
