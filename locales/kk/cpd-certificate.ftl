# Біліктілікті арттыру және сертификаттау курстары туралы құжаттар.

form-cpd-certificate-kind-ask = Қандай құжат керек?
form-cpd-certificate-kind-help = Бағдарламаны толық аяқтағаннан кейін беріледі.
form-cpd-certificate-kind-label = Құжаттың түрі
form-cpd-certificate-kind-advanced-training = Біліктілікті арттыру туралы куәлік
form-cpd-certificate-kind-certification-course = Сертификаттық курс туралы куәлік
form-cpd-certificate-kind-note = Сертификаттық курс туралы анықтама
form-cpd-certificate-whose-ask = Құжат кімге керек?
form-cpd-certificate-whose-label = Кімге
form-cpd-certificate-whose-own = Өзіме
form-cpd-certificate-whose-attorney = Басқа адамға, сенімхат бойынша
form-cpd-certificate-holder-ask = Кімнің құжаты?
form-cpd-certificate-holder-help = Аты-жөнін және ЖСН-ін жазыңыз.
form-cpd-certificate-holder-label = Құжат иесі
form-cpd-certificate-power-ask = Сенімхатты жіберіңіз.
form-cpd-certificate-power-label = Сенімхат
form-cpd-certificate-programme-ask = Қай бағдарламадан өттіңіз?
form-cpd-certificate-programme-help = Атауын растайтын құжаттағыдай жазыңыз.
form-cpd-certificate-programme-label = Бағдарлама
form-cpd-certificate-source-ask = Бағдарламаны аяқтағаныңызды не растайды?
form-cpd-certificate-source-label = Аяқтағанын растайды
form-cpd-certificate-source-register = Академияның журналы
form-cpd-certificate-source-papers = Өзім жіберетін құжат
form-cpd-certificate-finished-ask = Бағдарламаны қай күні аяқтадыңыз?
form-cpd-certificate-finished-help = Мысалы: 20.11.2026.
form-cpd-certificate-finished-label = Аяқталған күні
form-cpd-certificate-hours-ask = Бағдарлама неше сағат болды?
form-cpd-certificate-hours-label = Сағат саны
form-cpd-certificate-proof-ask = Бағдарламадан толық өткеніңізді растайтын құжатты жіберіңіз.
form-cpd-certificate-proof-help = Үлгерім парағы, бұйрықтың көшірмесі немесе емтихан хаттамасы.
form-cpd-certificate-proof-label = Растайтын құжат

cpd-certificate-programme-ask = <b>Қай бағдарлама бойынша?</b>
cpd-certificate-programme-found = Төменде академияның журналындағы аяқталған бағдарламалар тұр.
cpd-certificate-programme-none = Академияның журналында мұндай аяқталған бағдарлама жоқ. Атауын жазып, растайтын құжатын қоса аласыз.
cpd-certificate-programme-typed = Атауын растайтын құжаттағыдай жазыңыз.
cpd-certificate-programme-unfinished = Әлі аяқталмаған: { $titles }
cpd-certificate-programme-silent = Академияның журналы әзірге жауап бермеді. Сәл кейін қайталаңыз немесе бағдарламаның атауын жазыңыз.
cpd-certificate-programme-one = { $title } ({ $hours } сағат)
cpd-certificate-programme-short = Бағдарламаның атауы тым қысқа. Мысалы: «Шұғыл жағдайлардағы көмек».
cpd-certificate-programme-long = Бағдарламаның атауы тым ұзын. Ең көбі – { $most } таңба.

result-cpd-certificate-speciality-label = Мамандығы
result-cpd-certificate-programme-label = Бағдарлама (цикл)
result-cpd-certificate-begun-label = Басталған күні
result-cpd-certificate-finished-label = Аяқталған күні
result-cpd-certificate-hours-label = Сағат саны
result-cpd-certificate-credits-label = Кредит саны

document-cpd-advanced-training-title = Біліктілікті арттыру туралы куәлік
document-cpd-advanced-training-statement =
    Куәлік иесі: { $name }. Ол біліктілікті арттыру бағдарламасын толық игерді.

    Оқытқан ұйым: { $provider }.
document-cpd-certification-course-title = Сертификаттық курс туралы куәлік
document-cpd-certification-course-statement =
    Куәлік иесі: { $name }. Ол сертификаттық курстан толық өтті.

    Оқытқан ұйым: { $provider }.
document-cpd-note-title = Сертификаттық курстан өткені туралы анықтама
document-cpd-note-statement =
    Анықтама иесі: { $name }. Ол сертификаттық курстан өтті.

    Оқытқан ұйым: { $provider }.

refusal-incomplete-cpd-certificate-what = Өтінішті бұл түрде жіберуге болмайды.
refusal-incomplete-cpd-certificate-why = Академияның журналында бұл бағдарламаны аяқтағаныңыз көрінбейді.
refusal-incomplete-cpd-certificate-todo = Құжаттың түрін немесе бағдарламаны өзгертіңіз, не растайтын құжатты өзіңіз жіберіңіз. Жауаптарыңыз сақталды.

example-programme = Шұғыл жағдайлардағы көмек

notice-ready-cpd-certificate = Медик курсының куәлігі дайын
