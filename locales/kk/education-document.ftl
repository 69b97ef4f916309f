# Медициналық колледждің құжаттары: Алматы қаласы әкімдігінің 3/561 қаулысы.

form-education-document-kind-ask = Қандай құжат керек?
form-education-document-kind-label = Құжат
form-education-document-kind-document = Диплом немесе куәлік
form-education-document-kind-duplicate = Телнұсқа
form-education-document-programme-ask = Қандай бағдарламаны бітірдіңіз?
form-education-document-programme-label = Бағдарлама
form-education-document-programme-training = Колледжде оқу (диплом)
form-education-document-programme-retraining = Қайта даярлау (куәлік)
form-education-document-speciality-ask = Мамандығыңыз қандай?
form-education-document-speciality-label = Мамандығы
form-education-document-year-ask = Қай жылы бітірдіңіз?
form-education-document-year-label = Бітірген жылы
form-education-document-clearance-ask = Кету қағазы немесе берешегіңіз жоғын растайтын құжат бар ма?
form-education-document-clearance-help = Оны колледжден аласыз. Жоқ болса да дайындала беруге болады.
form-education-document-clearance-label = Кету қағазы
form-education-document-original-ask = Құжаттың түпнұсқасы кімнің атына берілген?
form-education-document-original-help = Тегін, атын, әкесінің атын түпнұсқадағыдай жазыңыз.
form-education-document-original-label = Түпнұсқадағы аты-жөні
form-education-document-loss-ask = Құжатты қалай жоғалттыңыз?
form-education-document-loss-help = Қашан және қандай жағдайда екенін жазыңыз.
form-education-document-loss-label = Жоғалту жағдайы
form-education-document-note-ask = Табылған заттар үстелінен құжаттың жоғалғаны туралы анықтама алдыңыз ба?
form-education-document-note-label = Жоғалғаны туралы анықтама
form-education-document-press-ask = Құжаттың жоғалғаны туралы газетке хабарландыру бердіңіз бе?
form-education-document-press-label = Газеттегі хабарландыру
form-education-document-paid-ask = Телнұсқаның ақысын төледіңіз бе?
form-education-document-paid-help = Бағасы колледждің прейскурантында. Төлем түбіртегін сақтаңыз.
form-education-document-paid-label = Төлем
form-education-document-collector-ask = Құжатты кім алады?
form-education-document-collector-label = Құжатты алатын адам
form-education-document-collector-self = Өзім
form-education-document-collector-attorney = Басқа адам, сенімхат бойынша
form-education-document-attorney-ask = Сенімхат бойынша құжатты кім алады?
form-education-document-attorney-help = Аты-жөнін және ЖСН-ін жазыңыз.
form-education-document-attorney-label = Сенімді өкіл

education-document-start-ask =
    <b>Қандай құжат керек?</b>
    Бұл құжатты тек колледждің өзінде, қолыңызға береді. Мұнда өтінішті және не апаратыныңызды дайындаймыз.
education-document-start-where = { $college }: { $address }. Телефон: { $phones }
education-document-start-hours = Бүгін құжат қабылдайтын уақыт: { $opens } – { $closes }
education-document-start-closed = Бүгін құжат қабылданбайды.
education-document-start-document = Диплом немесе куәлік
education-document-start-duplicate = Телнұсқа
education-document-start-papers = Не апару керек
education-document-papers-ask =
    <b>Колледжге не апарасыз?</b>
    Дипломға: жеке куәлік пен кету қағазы.
    Телнұсқаға: табылған заттар үстелінің анықтамасы, газеттегі хабарландыру мен төлем түбіртегі.
    Колледжге берешегіңіз болса, оны төлегенше құжат берілмейді.

education-document-prepared-title =
    <b>Өтінішіңіз дайын. Колледжде осы нөмірді айтыңыз: { $number }</b>
education-document-prepared-bring = Өзіңізбен бірге алыңыз: { $papers }
education-document-prepared-missing = Әлі жетпейді: { $papers }
education-document-prepared-debts = Колледжге берешегіңіз бар: { $debts }. Төлегенше құжат берілмейді.
education-document-prepared-unknown = Колледж берешек туралы әзірге жауап бермеді. Оны колледждің өзі тексереді.
education-document-prepared-where = { $college }: { $address }
education-document-prepared-opens = Колледждегі ең жақын қабылдау: { $opens }
education-document-prepared-paper = Өтініш пен тізімді файл етіп алу
education-document-prepared-file = Колледжге өтініш және апаратын құжаттардың тізімі
education-document-paper-identity = жеке куәлік
education-document-paper-clearance-slip = кету қағазы
education-document-paper-loss-note = құжаттың жоғалғаны туралы анықтама
education-document-paper-press-notice = газеттегі хабарландыру
education-document-paper-payment = төлем түбіртегі
education-document-paper-power-of-attorney = сенімхат
education-document-debt-library = кітапхана кітаптары
education-document-debt-fees = оқу ақысы
education-document-debt-sum = { $debt } ({ $tenge } теңге)
education-document-papers = Қоса беріледі
education-document-applicant = Өтініш беруші
education-document-signature = Күні, қолы

document-education-application-title = Білім туралы құжат беру жөніндегі өтініш
document-education-application-statement =
    Колледж басшысына.

    Маған төменде көрсетілген құжатты беруіңізді сұраймын. Мәліметтердің дұрыстығын растаймын.

result-education-document-diploma-label = Құжат №
result-education-document-registered-label = Есепке алу журналындағы жазба №
result-education-document-ready-label = Қолға берілетін күні
result-education-document-stamp-label = Мөртабан «Түпнұсқаның орнына берілген телнұсқа», №

document-education-document-title = Білім туралы құжаттың дайын екені туралы хабарлама
document-education-document-statement =
    Құжат дайын және есепке алу журналына жазылды. Иесі: { $name }.

    Оны жеке куәлікпен немесе сенімхатпен мына ұйымнан аласыз: { $provider }.
document-education-duplicate-title = Білім туралы құжат телнұсқасының дайын екені туралы хабарлама
document-education-duplicate-statement =
    Құжаттың телнұсқасы дайын және есепке алу журналына жазылды. Иесі: { $name }. Бланкінің оң жақ жоғарғы бұрышына «Түпнұсқаның орнына берілген № телнұсқа» деген мөртабан қойылады, нөмірі төменде.

    Оны жеке куәлікпен немесе сенімхатпен мына ұйымнан аласыз: { $provider }.

form-summary-prepare = Колледж үшін дайындау

education-document-desk = Дайындалған өтініштер
education-document-desk-title = Азамат өзі келіп беретін өтініш
education-document-desk-about = Бітіруші айтқан нөмірді теріңіз. Жеке куәлігін тексергеннен кейін өтінішті тіркеңіз.
education-document-desk-number = Нөмір
education-document-desk-show = Көрсету
education-document-desk-file = Тіркеу
education-document-desk-missing-number = Бұл нөмірмен дайындалған өтініш жоқ: { $number }
education-document-desk-bring = Тексерілетін құжаттар
education-document-desk-lacking = Бітірушінің айтуынша, әлі жоғы
education-document-desk-debts = Берешегі бар: { $debts }. Өтініш тіркеледі, бірақ берешек төленгенше тоқтатылады.
education-document-desk-unknown = Берешек туралы мәлімет алынбады.
education-document-desk-closed = Қазір қабылданбайды. Келесі қабылдау: { $opens }

form-before-needs-education-document-document = Колледжге апаратыныңыз: жеке куәлік пен кету қағазы.
form-before-needs-education-document-duplicate = Колледжге апаратыныңыз: жоғалғаны туралы анықтама, газеттегі хабарландыру, төлем түбіртегі.
form-before-in-person = Колледжге қазір тапсырсаңыз, жауап мерзімі: { $due }.
form-before-in-person-closed = Колледж қазір қабылдамайды. Қабылдайтын уақыты: { $opens }.

notice-ready-education-document = Медициналық білім туралы құжат дайын
