# Уақытша еңбекке жарамсыздық парағы.

form-sick-leave-sheet-since-ask = Парақ қай күннен бастап керек?
form-sick-leave-sheet-since-label = Қай күннен
form-sick-leave-sheet-reason-ask = Неге жұмыс істей алмайсыз?
form-sick-leave-sheet-reason-label = Себебі
form-sick-leave-sheet-reason-illness = Ауырып жүрмін
form-sick-leave-sheet-reason-injury = Жарақат алдым
form-sick-leave-sheet-reason-care = Науқасқа күтім жасаймын
form-sick-leave-sheet-reason-pregnancy = Жүктілік және босану
form-sick-leave-sheet-reason-quarantine = Карантин
form-sick-leave-sheet-reason-other = Басқа себеп
form-sick-leave-sheet-patient-ask = Кімге күтім жасайсыз?
form-sick-leave-sheet-patient-help = Аты және сізге кім болатыны, мысалы: Әлихан, ұлым.
form-sick-leave-sheet-patient-label = Күтім жасалатын адам
form-sick-leave-sheet-employer-ask = Қайда жұмыс істейсіз?
form-sick-leave-sheet-employer-help = Ұйымның еңбек шартындағы атауы.
form-sick-leave-sheet-employer-label = Жұмыс орны
form-sick-leave-sheet-position-ask = Лауазымыңыз қандай?
form-sick-leave-sheet-position-label = Лауазымы
form-sick-leave-sheet-clinic-ask = Қайда емделіп жүрсіз?
form-sick-leave-sheet-clinic-label = Емделетін жері
form-sick-leave-sheet-treated_by-ask = Сізді кім емдейді?
form-sick-leave-sheet-treated_by-help = Дәрігердің аты-жөні. Білмесеңіз, өткізіп жіберіңіз.
form-sick-leave-sheet-treated_by-label = Емдейтін дәрігер
form-sick-leave-sheet-papers-ask = Үзінді көшірме не қорытынды бар ма?
form-sick-leave-sheet-papers-help = Сурет немесе PDF жіберіңіз. Болмаса, өткізіп жіберіңіз.
form-sick-leave-sheet-papers-label = Үзінді көшірмелер
form-sick-leave-sheet-consent = Сізді емдейтін ұйым мемлекеттік тіркелімдерден мынаны алады: аты-жөні, ЖСН, туған күні.

result-sick-leave-sheet-sheet_number-label = Парақ нөмірі
result-sick-leave-sheet-from-label = Басталатын күні
result-sick-leave-sheet-until-label = Соңғы күні
result-sick-leave-sheet-regime-label = Режимі
result-sick-leave-sheet-regime-outpatient = амбулаториялық
result-sick-leave-sheet-regime-home = үйде емделу
result-sick-leave-sheet-regime-inpatient = стационарлық
result-sick-leave-sheet-regime-sanatorium = санаторийлік
result-sick-leave-sheet-doctor-label = Дәрігер

document-sick-leave-sheet-title = Еңбекке уақытша жарамсыздық парағы
document-sick-leave-sheet-statement = Кімге берілді: { $name }. Ұйым: { $provider }.

notice-ready-sick-leave-sheet = Еңбекке уақытша жарамсыздық парағы дайын
