# Қайтыс болғаннан кейінгі донорлық туралы ерік: ҚР ДСМ-308/2020. Екі шешім тең сөзбен айтылады, ешқайсысы ұсынылмайды.

form-donor-registration-will-ask = Қай шешіміңізді тіркейміз?
form-donor-registration-will-help = Асықпаңыз: қол қойғанға дейін өзгерте аласыз, кейін де осы жерден қайта тіркейсіз.
form-donor-registration-will-label = Шешім
form-donor-registration-will-consent = Донорлыққа келісемін
form-donor-registration-will-refusal = Донорлықтан бас тартамын

form-donor-registration-scope-ask = Шешіміңіз неге қатысты?
form-donor-registration-scope-label = Неге қатысты
form-donor-registration-scope-all = Барлық ағзалар мен тіндерге
form-donor-registration-scope-some = Кейбіріне ғана

form-donor-registration-organs-ask = Шешіміңіз қайсысына қатысты?
form-donor-registration-organs-label = Ағзалар мен тіндер
form-donor-registration-organs-heart = Жүрек
form-donor-registration-organs-lungs = Өкпе
form-donor-registration-organs-liver = Бауыр
form-donor-registration-organs-kidneys = Бүйрек
form-donor-registration-organs-pancreas = Ұйқы безі
form-donor-registration-organs-intestine = Ішек
form-donor-registration-organs-cornea = Көздің мүйізді қабығы
form-donor-registration-organs-tissues = Басқа тіндер

form-donor-registration-sure-consent-ask = Келісімді тіркейміз бе?
form-donor-registration-sure-consent-label = Келісімді екінші рет растау
form-donor-registration-sure-consent-yes = Иә, келісімді тіркеңіз
form-donor-registration-sure-refusal-ask = Бас тартуды тіркейміз бе?
form-donor-registration-sure-refusal-label = Бас тартуды екінші рет растау
form-donor-registration-sure-refusal-yes = Иә, бас тартуды тіркеңіз

document-donor-consent-title = Қайтыс болғаннан кейінгі донорлыққа тірі кезінде берген келісімді тіркеу туралы анықтама
document-donor-consent-statement =
    Трансплантаттау мақсатында ағзалардың (ағза бөлігінің) және (немесе) тіндердің (тін бөлігінің) қайтыс болғаннан кейінгі донорлығына тірі кезінде берілген келісім тіркелді (2-қосымша).

    Келісім берген адам: { $name }. Тіркеген ұйым: { $provider }.
document-donor-refusal-title = Қайтыс болғаннан кейінгі донорлықтан тірі кезінде бас тартуды тіркеу туралы анықтама
document-donor-refusal-statement =
    Трансплантаттау мақсатында ағзалардың (ағза бөлігінің) және (немесе) тіндердің (тін бөлігінің) қайтыс болғаннан кейінгі донорлығынан тірі кезінде бас тарту тіркелді (1-қосымша).

    Бас тартқан адам: { $name }. Тіркеген ұйым: { $provider }.

donor-registration-explained-ask = <b>Қайтыс болғаннан кейінгі донорлық</b>
donor-registration-explained-consent = Келісім: қайтыс болғаннан кейін ағзаларыңыз бен тіндеріңізді басқа адамды емдеу үшін алуға келісесіз.
donor-registration-explained-refusal = Бас тарту: бұған келіспейсіз.
donor-registration-explained-nothing = Ештеңе тіркетпесеңіз, бұл жерде сіздің шешіміңіз туралы жазба болмайды. Ондайда не болатыны қызмет стандартында айтылмаған.
donor-registration-explained-free = Қаласаңыз, жақындарыңызбен ақылдасыңыз. Шешімді осы жерден кез келген уақытта өзгертесіз не қайтарып аласыз.
donor-registration-explained-now-none = <b>Қазір тіркелген шешіміңіз жоқ.</b>
donor-registration-explained-now-consent = <b>Қазір тіркелгені: келісім, { $day }.</b>
donor-registration-explained-now-refusal = <b>Қазір тіркелгені: бас тарту, { $day }.</b>
donor-registration-explained-history = Бұрынғы шешімдерім
donor-registration-explained-revoke = Шешімді қайтарып алу

donor-registration-history-ask = <b>Тіркелген шешімдеріңіз</b>
donor-registration-history-line = { $will ->
       *[consent] Келісім
        [refusal] Бас тарту
    }: { $since } – { $state ->
       *[valid] қазір күшінде
        [replaced] { $until }, кейінгі шешім алмастырды
        [revoked] { $until }, қайтарып алынды
    }

donor-registration-revoke-ask = <b>Тіркелген шешімді қайтарып аласыз ба?</b>
donor-registration-revoke-what = Анықтама күшін жояды, тексерген адам оны «қайтарып алынған» деп көреді. Бұрынғы шешім қайта күшіне енбейді.
donor-registration-revoke-yes = Иә, қайтарып алу
donor-registration-revoke-code = Бұл код тіркелген шешімді қайтарып алуға қол қояды.
donor-registration-revoke-done = Шешіміңіз қайтарып алынды.
donor-registration-revoke-nothing = Қазір күшіндегі шешіміңіз жоқ.

donor-registration-sure-ask = { $will ->
       *[consent] <b>Донорлыққа келісімді тіркегелі отырсыз.</b>
        [refusal] <b>Донорлықтан бас тартуды тіркегелі отырсыз.</b>
    }
donor-registration-sure-what = Неге қатысты: { $what }.
donor-registration-sure-next = Келесі қадамда жауаптарыңызды тексеріп, SMS кодымен қол қоясыз.

notice-ready-donor-registration = Донорлық туралы шешім тіркелді
