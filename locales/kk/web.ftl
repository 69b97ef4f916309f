### Беттер: жергілікті мессенджер, 1414 пульті, емхананың жұмыс орны.

web-brand = Емхана
web-skip = Мазмұнына өту
web-language = Беттің тілі
web-language-kk = Қаз
web-language-ru = Рус
web-language-name-kk = Қазақша
web-language-name-ru = Орысша
web-sandbox = Сынақ, бәрі шын емес
web-to-start = Басты бетке
web-cancel = Бас тарту
web-guest = Қонақ

web-problem-403 = Бұл сұрау бөтен беттен келді
web-problem-403-help = Біз оны орындамадық. Бетті қайта ашып, әрекетті қайталаңыз.
web-problem-404 = Мұндай бет жоқ
web-problem-404-help = Сілтеме ескірген болуы мүмкін. Басты беттен бастаңыз.
web-problem-405 = Бұл бет бұлай ашылмайды
web-problem-405-help = Басты беттен бастаңыз.
web-problem-413 = Файл не мәтін тым үлкен
web-problem-413-help = Файл 20 МБ-тан, мәтін 4096 таңбадан аспауы керек.
web-problem-429 = Әрекет тым көп жасалды
web-problem-429-help = Он минуттан кейін қайталап көріңіз. Құжатты чатта да тексеруге болады.
web-problem-500 = Бізде ақау шықты
web-problem-500-help = Сақталған деректер жоғалған жоқ. Бір минуттан кейін қайталап көріңіз.
web-problem-503 = Дерекқор қазір жауап бермей тұр
web-problem-503-help = Ештеңе жоғалған жоқ, ештеңе екі рет жазылған жоқ. Бір минуттан кейін қайталап көріңіз.

web-home-lead = Емхана дәрігеріне чатта жазылу
web-home-about = Адам чатты қазақша не орысша ашып, дәрігерге жазылып шығады. 1414 операторы мен емхана соны өз жағынан көреді.
web-home-messenger = Мессенджер
web-home-messenger-about = Мұнда адам ботпен сөйлеседі: өзін таныстырады, жазылады, уақытын өзгертеді, жазылудан бас тартады, еске салу алады.
web-home-console = 1414 пульті
web-home-console-about = Мұнда оператор өтінішті нөмірімен табады, мәртебесі мен жауап мерзімін көреді.
web-home-desk = Емхананың жұмыс орны
web-home-desk-about = Мұнда тіркеу бөлімі күннің жазылуларын дәрігер бойынша және не өзгергені туралы хабарламаларды көреді.
web-home-try = Кім болып көруге болады
web-home-try-about = Мұндай адам жоқ. Оның ЖСН-і мен телефонын тек сынақ тіркелімі біледі.
web-home-open = Мессенджерді ашу
web-home-sms = Осы адамның SMS-тері
web-home-sms-about = SMS кодтары сонда келеді, чаттың қасынан да көрінеді. Басқа адамдарды – балаларды, зейнеткерлерді, бекітілмегендерді – сол жерден таңдауға не тізімнен көруге болады:
web-home-people = адамдар тізімі

web-person-name = Аты-жөні
web-person-iin = ЖСН
web-person-phone = Телефон
web-person-clinic = Емхана
web-person-unattached = бекітілмеген
web-person-dependants = Кім үшін әрекет ете алады

web-case-adult = ересек
web-case-parent = ата-ана
web-case-guardian = қорғаншы
web-case-pensioner = зейнеткер
web-case-unattached = бекітілмеген
web-case-child = бала
web-case-ward = қамқорлықтағы адам
web-case-outside-unit = учаскеден тыс тұрады
web-case-odd-iin = ЖСН-дегі күні оғаш
web-case-no-phone = телефоны тіркелімде жоқ
web-case-other-phone = ЖСН басқа телефонда

web-phone-title = { $phone } нөміріне келген SMS
web-phone-help = Бет он секунд сайын өзі жаңарады. Жаңасы жоғарыда.
web-sms-none = Әзірге SMS келген жоқ. Бот код жіберсе, осында шығады.

web-start-title = Жаңа чат
web-start-about = Бірінші хабарға дейін бот сізді осылай көреді: аты және телефонның тілі.
web-start-name = Мессенджердегі аты
web-start-name-example = Айгүл
web-start-name-help = Кез келгені, 64 таңбаға дейін. Шын атын бот тіркелімнен біледі.
web-start-language = Телефонның тілі
web-start-language-none = Белгісіз
web-start-language-help = Бот қай тілде бастайтынын осыдан болжайды.
web-start-go = Бастау

web-chat-title = Емханамен чат
web-chat-log = Хат алысу
web-chat-me = Сіз:
web-chat-bot = Емхана:
web-chat-edited = өзгертілді
web-chat-contact = Контакт
web-chat-sticker = Стикер
web-chat-voice = Дауыстық хабар
web-chat-place = Картадағы орын
web-chat-size = { $size } КБ
web-chat-buttons = Хабардың батырмалары
web-chat-keyboard = Жауап батырмалары
web-chat-start = Бастау
web-chat-sandbox = сынақ үшін
web-chat-typing = жазып жатыр…
web-chat-offline = байланыс жоқ, күтіп тұрмыз…
web-chat-offline-help = Сервермен байланыс жоқ. Хабар жіберілмеді, мәтін өрісте қалды.
web-chat-refused = Хабар жіберілмеді. Қайталап көріңіз.
web-chat-too-long = Мәтін 4096 таңбадан ұзын. Бөліп жіберіңіз.
web-chat-too-large = Файл 20 МБ-тан үлкен. Кішірек файл таңдаңыз.
web-chat-new = Жаңа чат
web-chat-commands = Командалар
web-chat-attach = Басқа нәрсе жіберу
web-chat-write = Хабар
web-chat-send = Жіберу
web-chat-understood = Түсінікті
web-chat-noscript = Скриптсіз чат бірдеңені басқан кезде жаңарады.
web-chat-refresh = Жаңарту

web-attach-document = Файл
web-attach-contact = Телефон нөмірі
web-attach-location = Картадағы орын
web-attach-sticker = Стикер
web-attach-voice = Дауыстық хабар

web-contact-title = Қай нөмірмен бөлісесіз?
web-contact-about = Нөмір өзіңіздікі ме, бөтен бе – мессенджер белгілеп жібереді. Ботқа өз нөміріңіз керек.
web-contact-own = Өз нөмірім ретінде жіберу
web-contact-foreign = Бөтен нөмір ретінде жіберу
web-contact-error = Нөмір былай жазылады: +77015550101.

web-location-title = Қай жермен бөлісесіз?
web-location-about = Мұнда Алматының ортасы тұр. Басқасын жазуға болады.
web-location-latitude = Ендік
web-location-longitude = Бойлық
web-location-send = Орынды жіберу
web-location-error = Ендік −90 мен 90, бойлық −180 мен 180 аралығындағы сан. Мысалы: 43.2389 және 76.8897.

web-panel-title = Адамдар мен SMS
web-panel-about = Мұндағы адамдар ойдан шығарылған. Біреуін таңдаңыз: ЖСН-і мен нөмірін чатқа қоюға болады, SMS-тері осында келеді.
web-panel-close = Жабу
web-panel-pick = Адам таңдау
web-panel-search = Аты, ЖСН не жағдайы
web-panel-nobody = Ешкім табылмады. Атының не ЖСН-нің бір бөлігін жазыңыз.
web-panel-failed = Адамдар тізімі ашылмады. Бетті жаңартыңыз.
web-panel-type = Чатқа қою
web-panel-type-code = Кодты чатқа қою
web-panel-copy = Көшіру
web-panel-share = Бөлісу
web-panel-sms = Осы нөмірге келген SMS

web-rail = Бөлімдер
web-detail = Толығырақ
web-detail-none = Жолды таңдаңыз – толық мәлімет осында шығады.

web-speciality-district-therapist = учаскелік терапевт
web-speciality-district-paediatrician = учаскелік педиатр
web-speciality-gp = жалпы практика дәрігері

web-service-appointment = Қабылдауға жазылу
web-service-home-visit = Үйге шақыру

web-visit-booked = жазылды
web-visit-confirmed = растады
web-visit-cancelled = тоқтатылды
web-visit-done = қабылданды
web-visit-missed = келмеді

web-request-draft = жоба
web-request-sent = жіберілді
web-request-deferred = ашылғанша күтуде
web-request-accepted = қабылданды
web-request-in-work = орындалуда
web-request-completed = орындалды
web-request-refused = бас тартылды
web-request-cancelled = тоқтатылды
web-request-breached = мерзімі бұзылды

web-event-submitted = Өтініш берілді
web-event-deferred = Ашылғанша кейінге қалды
web-event-accepted = Қабылданды
web-event-booked = Уақыт жазылды
web-event-moved = Уақыт өзгерді
web-event-confirmed = Келетіні расталды
web-event-displaced = Дәрігер болмайды, басқа уақыт керек
web-event-cancelled = Бас тартылды

web-side-citizen = азамат
web-side-clinic = емхана
web-side-operator = 1414 операторы
web-side-system = жүйе

web-notice-visit-booked = Жаңа жазылу
web-notice-visit-moved = Жазылу уақыты өзгерді
web-notice-visit-cancelled = Жазылудан бас тартылды
web-notice-visit-displaced = Дәрігер болмайды, жазылу шешілмей тұр
web-notice-request-confirmed = Өтініш расталды
web-notice-identity-check = Жеке басын куәландыру керек
web-notice-identity-confirmed = Жеке басы куәландырылды
web-notice-identity-refused = Жеке басы куәландырылмады
web-notice-citizen-unreachable = Азаматқа хабар жетпеді

web-desk-choose = Бұл қай емхана?
web-desk-find = Атауы не мекенжайы
web-desk-no-clinics = Әзірге емхана жоқ. Оларды emhana clinic командасымен енгізіңіз.
web-desk-visits = Күннің жазылулары
web-desk-notices = Хабарламалар
web-desk-other = Басқа емхана
web-desk-day = Күн
web-desk-before = Алдыңғы күн
web-desk-after = Келесі күн
web-desk-today = Бүгін
web-desk-time = Уақыты
web-desk-number = Нөмірі
web-desk-state = Мәртебесі
web-desk-service = Қызмет
web-desk-doctor = Дәрігер
web-desk-room = { $room }-кабинет
web-desk-changeable = Азамат мына уақытқа дейін өзгерте алады
web-desk-displaced = Дәрігер болмайды. Азаматтан басқа уақыт таңдау сұралды.
web-desk-at = Келген уақыты
web-desk-what = Не болды
web-desk-when = Қай уақытқа
web-desk-notices-about = Жаңасы жоғарыда. Мұнда аты-жөні жоқ: ол қабылдауда дәрігерге ғана көрінеді.
web-desk-identity = Жеке басын растау
web-desk-identity-title = Құжатымен келді ме?
web-desk-identity-about = Адам чаттағы нөмірді айтып, жеке куәлігін көрсетеді. Суреті мен ЖСН-ін салыстырып, жауап беріңіз.
web-desk-identity-number = Растау нөмірі
web-desk-identity-confirm = Дәл сол адам
web-desk-identity-refuse = Басқа адам
web-desk-identity-confirmed = Расталды: { $number }. Адамға чатта хабар берілді.
web-desk-identity-refused = Расталмады: { $number }. Адамға чатта хабар берілді.
web-desk-identity-missing = { $number } нөмірі бұл емхананың ашық тізімінде жоқ. Нөмірді сол адаммен бірге тексеріңіз.
web-desk-no-visits = Бұл күнге ешкім жазылмаған. Жаңа жазылу осында өзі шығады.
web-desk-no-notices = Әзірге өзгеріс жоқ. Жаңа жазылу, уақыт өзгерту, бас тарту туралы осында айтылады.

web-console-all = Барлық өтініш
web-console-title = Өтініштер
web-console-number = Өтініш нөмірі (/ пернесі)
web-console-find = Табу
web-console-not-found = № { $number } өтініш жоқ. Нөмірді азаматпен салыстырыңыз: тоғыз таңба, мысалы 7K3-M92-Q4X.
web-console-none = Мұнда әзірге бос. Азаматтар өтініш берген бойда осында шығады.
web-console-detail-none = Өтінішті нөмірімен табыңыз не тізімнен таңдаңыз.
web-console-submitted = Берілген уақыты
web-console-due = Мерзімі
web-console-left = Қалған уақыт
web-console-history = Не болды
web-console-no-history = Жазба жоқ.

web-left-left-minutes = { $count } минут
web-left-left-hours = { $count } сағат
web-left-left-days = { $count } күн
web-left-overdue-minutes = мерзімі { $count } минут бұрын өтті
web-left-overdue-hours = мерзімі { $count } сағат бұрын өтті
web-left-overdue-days = мерзімі { $count } күн бұрын өтті
