# Денсаулық сақтау менеджерінің сертификаты: ҚР ДСМ-254/2020.

form-manager-certification-kind-ask = Не сұрайсыз?
form-manager-certification-kind-label = Не сұралады
form-manager-certification-kind-certificate = Сертификат
form-manager-certification-kind-conclusion = Аккредиттелген ұйымның қорытындысы
form-manager-certification-kind-appeal = Қорытындыға апелляция
form-manager-certification-registers-ask = Білім мен еңбек туралы мәліметті тіркелімдерден алуға келісесіз бе?
form-manager-certification-registers-help = Келіссеңіз, тіркелімдерде барын сізден сұрамаймыз.
form-manager-certification-registers-label = Тіркелімдерден алуға келісім
form-manager-certification-path-ask = Сертификатты бірінші рет аласыз ба?
form-manager-certification-path-label = Сертификаттау
form-manager-certification-path-first = Бірінші рет
form-manager-certification-path-renewal = Қолданысын растау
form-manager-certification-workplace-ask = Қай жерде жұмыс істейсіз?
form-manager-certification-workplace-help = Департамент жұмыс орнына қарай анықталады.
form-manager-certification-workplace-label = Жұмыс орны
form-manager-certification-position-ask = Лауазымыңыз қандай?
form-manager-certification-position-label = Лауазымы
form-manager-certification-education-ask = Қай оқу орындарын бітірдіңіз?
form-manager-certification-education-label = Білімі
form-manager-certification-education-place-ask = Оқу орны қалай аталады, қайда орналасқан?
form-manager-certification-education-place-label = Оқу орны
form-manager-certification-education-speciality-ask = Мамандығы қандай?
form-manager-certification-education-speciality-label = Мамандығы
form-manager-certification-education-since-ask = Қай жылы түстіңіз?
form-manager-certification-education-since-label = Түскен жылы
form-manager-certification-education-until-ask = Қай жылы бітірдіңіз?
form-manager-certification-education-until-label = Бітірген жылы
form-manager-certification-education-diploma-ask = Дипломның немесе куәліктің нөмірі қандай?
form-manager-certification-education-diploma-label = Диплом №
form-manager-certification-work-ask = Қайда және қандай лауазымда жұмыс істедіңіз?
form-manager-certification-work-label = Еңбек қызметі
form-manager-certification-work-place-ask = Ұйым қалай аталады?
form-manager-certification-work-place-label = Жұмыс орны
form-manager-certification-work-position-ask = Лауазымы қандай?
form-manager-certification-work-position-label = Лауазымы
form-manager-certification-work-since-ask = Қай жылдан бері?
form-manager-certification-work-since-label = Басталған жылы
form-manager-certification-work-until-ask = Қай жылға дейін?
form-manager-certification-work-until-help = Қазір де жұмыс істесеңіз, өткізіп жіберіңіз.
form-manager-certification-work-until-label = Аяқталған жылы
form-manager-certification-papers-ask = Қандай құжаттарды өзіңіз жібересіз?
form-manager-certification-papers-help = Тіркелімде барын жіберудің керегі жоқ. Шет тіліндегі құжатқа нотариус куәландырған аудармасын қосыңыз.
form-manager-certification-papers-label = Өзіңіз жіберетін құжаттар
form-manager-certification-papers-diploma = 2015 жылға дейінгі диплом
form-manager-certification-papers-retraining = Қайта даярлау туралы құжат
form-manager-certification-papers-recognition = Шетелдік дипломды тану туралы құжат
form-manager-certification-papers-managerial-work = Басшылық еңбекті растайтын құжат
form-manager-certification-diploma-ask = Жоғары білім туралы дипломды жіберіңіз.
form-manager-certification-diploma-label = Диплом
form-manager-certification-retraining-ask = Қайта даярлау туралы құжатты жіберіңіз.
form-manager-certification-retraining-help = «Қоғамдық денсаулық сақтау» немесе «Денсаулық сақтау менеджменті» мамандығы бойынша.
form-manager-certification-retraining-label = Қайта даярлау туралы құжат
form-manager-certification-recognition-ask = Шетелдік дипломды тану туралы құжатты жіберіңіз.
form-manager-certification-recognition-label = Дипломды тану туралы құжат
form-manager-certification-managerial-work-ask = Басшы лауазымдағы еңбекті растайтын құжатты жіберіңіз.
form-manager-certification-managerial-work-help = Еңбек кітапшасы, еңбек шарты немесе бұйрықтың көшірмесі.
form-manager-certification-managerial-work-label = Басшылық еңбекті растайтын құжат
form-manager-certification-concluded-ask = Аккредиттелген ұйымның қорытындысы қайда?
form-manager-certification-concluded-label = Қорытынды
form-manager-certification-concluded-here = Осы жерде алғанмын
form-manager-certification-concluded-file = Файл етіп жіберемін
form-manager-certification-conclusion-ask = Басқару қызметіне дайындықты растау туралы қорытындыны жіберіңіз.
form-manager-certification-conclusion-label = Қорытынды (файл)
form-manager-certification-development-ask = Соңғы бес жылда кәсіби даму үшін не істедіңіз?
form-manager-certification-development-help = Бірінші сертификатқа – сертификаттау курсы. Растауға – біліктілікті арттыру, съездер, семинарлар, вебинарлар мен жарияланымдар. Әрқайсысына растайтын құжатты қосыңыз.
form-manager-certification-development-label = Кәсіби даму
form-manager-certification-development-activity-ask = Қандай іс-шара?
form-manager-certification-development-activity-label = Іс-шара
form-manager-certification-development-activity-certification-course = Сертификаттау курсы (кредит)
form-manager-certification-development-activity-advanced-training-hours = Біліктілікті арттыру (сағат)
form-manager-certification-development-activity-advanced-training-credits = Біліктілікті арттыру (кредит)
form-manager-certification-development-activity-congresses = Съезд, конгресс, конференция
form-manager-certification-development-activity-seminars = Семинар, тренинг, мастер-класс
form-manager-certification-development-activity-webinars = Вебинар, қашықтан оқу
form-manager-certification-development-activity-publications = Жарияланым
form-manager-certification-development-title-ask = Қалай аталады?
form-manager-certification-development-title-label = Атауы
form-manager-certification-development-on-ask = Қай күні өтті?
form-manager-certification-development-on-help = Бірнеше күн болса, соңғы күнін жазыңыз.
form-manager-certification-development-on-label = Күні
form-manager-certification-development-amount-ask = Неше сағат немесе кредит?
form-manager-certification-development-amount-help = Қатысу мен жарияланымға 1 деп жазыңыз.
form-manager-certification-development-amount-label = Саны
form-manager-certification-development-proof-ask = Растайтын құжатты жіберіңіз.
form-manager-certification-development-proof-label = Растайтын құжат
form-manager-certification-stage-ask = Қай кезеңмен келіспейсіз?
form-manager-certification-stage-label = Дау туғызған кезең
form-manager-certification-stage-development = Кәсіби даму
form-manager-certification-stage-knowledge = Білімді бағалау
form-manager-certification-stage-cases = Жағдаяттық есептер
form-manager-certification-why-ask = Неге келіспейсіз?
form-manager-certification-why-label = Апелляцияның себебі
form-manager-certification-proof-ask = Растайтын құжат бар ма?
form-manager-certification-proof-label = Растайтын құжаттар

manager-certification-start-ask =
    <b>Не сұрайсыз?</b>
    Сертификат мемлекеттік медициналық ұйымның бірінші басшысына беріледі.
    Алдымен аккредиттелген ұйым дайындығыңызды бағалап, қорытынды береді. Сертификат сол қорытындымен сұралады.
manager-certification-start-certificate = Сертификат сұрау
manager-certification-start-conclusion = Қорытынды сұрау
manager-certification-start-guide = Ережесі қандай
manager-certification-registers-ask =
    <b>Білім мен еңбек туралы мәліметті тіркелімдерден алайық па?</b>
    Келіссеңіз, тіркелімде бар құжатты сізден сұрамаймыз.
    Келіспесеңіз, бәрін өзіңіз жібересіз.
manager-certification-registers-yes = Иә, тіркелімдерден алыңыз
manager-certification-registers-no = Жоқ, өзім жіберемін

manager-certification-action-appeal = Апелляция беру
manager-certification-action-certificate = Осы қорытындымен сертификат сұрау

result-manager-certification-order-label = Бұйрық №
result-manager-certification-ordered-label = Бұйрықтың күні
result-manager-certification-speciality-label = Өтініш берілген мамандық
result-manager-certification-confirmed-label = 1-кезең. Үздіксіз кәсіби даму нәтижелері
result-manager-certification-confirmed-yes = расталған
result-manager-certification-confirmed-no = расталмаған
result-manager-certification-points-label = 2.1 Білімді бағалау, балл
result-manager-certification-percent-label = 2.1 Білімді бағалау, %
result-manager-certification-case-points-label = 2.2 Жағдаяттық есептерді шешу, балл
result-manager-certification-case-percent-label = 2.2 Жағдаяттық есептерді шешу, %
result-manager-certification-ready-label = Басқару қызметіне дайындығы
result-manager-certification-ready-yes = расталды
result-manager-certification-ready-no = расталған жоқ
result-manager-certification-chair-label = Төраға
result-manager-certification-reason-label = Негіздеме

document-manager-certificate-title = «Денсаулық сақтау саласындағы менеджер» сертификаты
document-manager-certificate-statement =
    Мемлекеттік медициналық ұйымды басқаруға кәсіби даярлығын сипаттайтын сертификатты алған адам: { $name }.

    Сертификатты берген мемлекеттік орган: { $provider }.
document-manager-conclusion-title = Денсаулық сақтау саласындағы менеджердің басқару қызметіне дайындығын растау туралы қорытынды
document-manager-conclusion-statement =
    Үміткер: { $name }. Қорытынды берген ұйым: { $provider }.

    Қорытындымен немесе оның бір кезеңімен келіспесеңіз, оны алғаннан кейін үш жұмыс күні ішінде осы ұйымның апелляциялық комиссиясына шағымдана аласыз.
document-manager-appeal-title = Апелляциялық комиссияның жауабы
document-manager-appeal-statement =
    Үміткер: { $name }. Жауап берген комиссия: { $provider }.

    Дайындығы расталса, осы жауап жаңа қорытынды болып саналады. Расталмаса, бас тартудың себебі төменде жазылған.
document-refusal-manager-certification-statement =
    Өтініш берген адам: { $name }. Қызмет: { $service }.

    Мемлекеттік қызмет көрсетуден дәлелді бас тарту (ҚР ДСМ-254/2020 қағидаларының 5-қосымшасы). Бас тартқан орган: { $provider }. Қол қоюшы – оның басшысы.

refusal-not-meeting-rules-manager-certification-what = Бағалауға әзірге жіберуге болмайды.
refusal-not-meeting-rules-manager-certification-why = Соңғы бес жылдағы кәсіби даму жетпейді: { $details }.
refusal-not-meeting-rules-manager-certification-todo = Ұмытқан іс-шараларды құжаттарымен қосыңыз. Жауаптарыңыз сақталды.
refusal-detail-certification-course = сертификаттау курсы – { $shown }, керегі { $least } кредит
refusal-detail-advanced-training-hours = біліктілікті арттыру – { $shown }, керегі { $least } сағат
refusal-detail-congresses = съездер – { $shown }, керегі { $least }
refusal-detail-seminars = семинарлар – { $shown }, керегі { $least }
refusal-detail-webinars = вебинарлар – { $shown }, керегі { $least }
refusal-detail-publications = жарияланымдар – { $shown }, керегі { $least }
refusal-too-late-manager-certification-what = Апелляция беретін уақыт өтіп кетті.
refusal-too-late-manager-certification-why = Қорытындыға шағымдану мерзімі: { $until }.
refusal-too-late-manager-certification-todo = Қорытындыны қайта сұрауға болады. Кеңес беретін нөмірлер: 1414, 8-800-080-7777.
refusal-nothing-to-appeal-what = Апелляция беретін қорытынды табылмады.
refusal-nothing-to-appeal-why = Апелляция осы жерде алынған қорытындыға беріледі.
refusal-nothing-to-appeal-todo = «Менің өтініштерім» бөлімінен қорытындыны ашып, «Апелляция беру» түймесін басыңыз.

notice-certificate-ending = Менеджер сертификатының мерзімі аяқталып келеді. Соңғы күні: { $valid_until }.
    Қолданысын ұзарту үшін сертификаттаудан қайта өту керек. Сұраныс нөмірі: { $number }.
notice-completeness-due = № { $number } өтініш құжаттарының толықтығын тексеріңіз. Мерзімі: { $due }.
web-notice-completeness-due = Құжаттардың толықтығын бүгін тексеру керек

guide-document-diploma = 2015 жылға дейінгі диплом
guide-document-retraining = Қайта даярлау туралы құжат
guide-document-recognition = Шетелдік дипломды тану туралы құжат
guide-document-managerial-work = Басшы лауазымдағы еңбекті растайтын құжат

form-before-needs-manager-certification-conclusion = Керегі: соңғы бес жылдағы кәсіби дамуды растайтын құжаттар.
form-before-needs-manager-certification-appeal = Құжат қосу міндетті емес.

notice-ready-manager-certification = Менеджер сертификаты бойынша жауап дайын
