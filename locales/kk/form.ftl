# Кез келген өтініштің жолы: барлық қызметке ортақ сөздер.

form-whom-ask = <b>Кім үшін?</b>
form-whom-self = Өзім үшін
form-whom-silent = Кімнің атынан өтініш бере алатыныңыз туралы тіркелім әзірге жауап бермеді. Өзіңіз үшін жалғастыра беріңіз немесе сәлден кейін қайта сұраңыз.

form-before-ask = <b>{ $service }</b>
form-before-self = Кім үшін: { $name }
form-before-provider = Қарайтын ұйым: { $provider }
form-before-needs = Керегі: { $documents }.
form-before-nothing = Құжат қосудың қажеті жоқ.
form-before-some = Кейбір жағдайда басқа құжат та керек болады, оны өзіміз сұраймыз.
form-before-registers = Тіркелімдерден өзіміз аламыз: { $documents }.
form-before-due = Қазір жіберсеңіз, жауап мерзімі: { $due }.
form-before-cost = { $cost ->
    [free] Тегін.
   *[paid] Қызмет ақылы.
}
form-before-open = Бүгін өтініш сағат { $until } болғанша қабылданады, { $minutes ->
    [0] { $hours } сағат
   *[other] { $hours } сағат { $minutes } минут
} қалды.
form-before-closing = Бүгін өтініш сағат { $until } болғанша қабылданады, { $minutes } минут қалды. Одан кейінгісі келесі жұмыс күні қаралады.
form-before-deferred = Қазір жұмыс уақыты емес. Өтініш қарауға алынатын уақыт: { $when }.
form-before-resumed = Жауаптарыңыз сақталған: барлығы { $count } сұрақ, жауап берілгені – { $done }.
form-before-continue = Жалғастыру

form-extras-ask =
    <b>Қосарыңыз бар ма?</b>
    Бұл міндетті емес. Не туралы айтқыңыз келсе, соны басыңыз.
form-extras-none = Қосарым жоқ
form-extras-next = Әрі қарай

form-step = { $count } қадамның { $step }-қадамы
form-step-in-row = { $count } қадамның { $step }-қадамы, { $row }-жазба
form-given = Қазіргі жауап: { $value }
form-as-is = Осылай қалдыру
form-skip = Өткізіп жіберу
form-done = Дайын
form-picked = Таңдалғаны: { $picked }
form-left = Өтініш әлі жіберілген жоқ. Жауаптарыңыз сақталды, мәзірден жалғастыра аласыз.
form-gone = Бұл бастаған өтініш енді жоқ: ол жіберілген немесе өшірілген.

form-help-choices = Бірнешеуін таңдауға болады. Таңдап болған соң «Дайын» түймесін басыңыз.
form-help-date = Түймені басыңыз немесе күнін жазыңыз, мысалы { $example }.
form-help-person = Тегін, атын және ЖСН-ін бір хабармен жазыңыз, мысалы: Ахметова Айгүл 900515400004. Хабарды чаттан өшіреміз.
form-help-address = Көшені, үйді және пәтерді жазыңыз.
form-help-clinic = Тізімнен таңдаңыз, атауын, нөмірін не көшесін жазыңыз немесе орныңызды жіберіңіз.
form-help-documents = Сурет немесе PDF жіберіңіз. Файлды өтінішті қарайтын ұйым ғана көреді.
form-help-rows = Бір-бірден қосыңыз. Бәрін жазып болған соң «Дайын» түймесін басыңыз.

form-yes = Иә
form-no = Жоқ
form-passed-over = көрсетілмеген
form-files = { $count } файл
form-person = { $name }, ЖСН { $iin }
form-line = { $label }: { $value }

form-day-today = Бүгін
form-day-yesterday = Кеше
form-day-tomorrow = Ертең

form-address-registered = Тіркелім бойынша: { $address }
form-address-silent = Мекенжай тіркелімі әзірге жауап бермеді. Мекенжайды өзіңіз жазыңыз.
form-address-take = Тіркелімдегі мекенжайды алу

form-documents-so-far = { $count } файл қабылданды. Тағы жіберуге болады.
form-documents-remove = { $place }-файлды алып тастау
form-clinic-shown = { $first }–{ $last }, барлығы { $count }
form-rows-first = Жазба қосу
form-rows-add = Тағы қосу
form-rows-remove = { $place }-жазбаны алып тастау

form-summary-ask =
    <b>Бәрі дұрыс па?</b>
    { $service }
form-summary-code = Қолтаңба – SMS-пен келетін код: оны нөміріңізге жібереміз.
form-summary-sign = Қол қойып, жіберу
form-summary-send = Жіберу
form-summary-consent = Тіркелімдерден не алынады
form-summary-edit = Жауапты өзгерту
form-edit-ask = <b>Қай жауапты өзгертесіз?</b>

form-consent-said = «{ $press }» түймесін бассаңыз, осы өтініш үшін мемлекеттік тіркелімдерден мәлімет алуға рұқсат бересіз.
form-consent-ask = <b>Тіркелімдерден не алынады</b>
form-consent-person = Өтінішті қарайтын ұйым мемлекеттік тіркелімдерден мынаны алады: аты-жөні, ЖСН, туған күні, бекітілген емханасы.
form-consent-what = Өтінішті қарайтын ұйым мемлекеттік тіркелімдерден мынаны алады: аты-жөні, ЖСН, туған күні, бекітілген емханасы, сондай-ақ: { $documents }.
form-consent-only = Тек осы өтініш үшін, бір рет. Рұқсатты өтінішті жіберген кезде бересіз. Жібермесеңіз, ештеңе алынбайды.

form-code-what = Код мына өтінішке қол қояды: { $service }.
form-sms-silent = SMS жіберілмей қалды: байланыс операторы әзірге жауап бермеді. Жауаптарыңыз сақталды, бір минуттан кейін қайта көріңіз.
form-submit-silent = Тіркелім әзірге жауап бермеді, сондықтан өтініш жіберілген жоқ. Жауаптарыңыз сақталды, бір минуттан кейін қайта көріңіз.
form-stopped-locked =
    <b>Қате код тым көп терілді, әзірге қол қоюға болмайды.</b>
    Қол қоюға болатын уақыт: { $until }. Жауаптарыңыз сақталды.
    Шұғыл болса, 1414-ке қоңырау шалыңыз.
form-stopped-too-many =
    <b>Нөміріңізге код тым көп жіберілді.</b>
    Келесі кодты сұрауға болатын уақыт: { $until }. Жауаптарыңыз сақталды.
form-stopped-busy =
    <b>Қазір сұраныс тым көп, код жіберілмеді.</b>
    Қайта сұрауға болатын уақыт: { $until }. Жауаптарыңыз сақталды.

form-drop = Бастаған өтінішті өшіру
form-drop-ask =
    <b>Бастаған өтінішті өшіреміз бе?</b>
    Жауаптар мен файлдар жоғалады, қайтару мүмкін емес.
form-drop-yes = Иә, өшіру
form-dropped = Бастаған өтінішіңіз өшірілді.

form-done-title =
    <b>Өтініш жіберілді.</b>
    { $service }
    Сұраныс нөмірі: <b>{ $number }</b>
form-done-accepted =
    Өтініш қабылданды.
    Жауап мерзімі: { $due }
form-done-deferred =
    Жіберілген уақыты: { $sent }, бұл жұмыс уақыты емес. Қарауға алынатын уақыты: { $accepted }.
    Жауап мерзімі: { $due }
form-done-next = Жауаптардың көшірмесі мен қолхат – жоғарыда. Өзгеріс болса, бірден жазамыз.
form-done-open = Өтінішті ашу
form-done-file = Қолхат: өтінішіңіздің көшірмесі
form-copy-title = <b>№ { $number } өтініштің көшірмесі</b>

answer-wrong-empty = Жауап бос. Сөзбен жазыңыз.
answer-wrong-too-short = Тым қысқа: { $count } таңба, кемінде { $limit } керек.
answer-wrong-too-long = Тым ұзын: { $count } таңба, ең көбі – { $limit }.
answer-wrong-not-an-option = Мұнда ондай нұсқа жоқ. Тізімнен таңдаңыз.
answer-wrong-not-a-number = Цифрмен жазылған сан керек. Сіз былай жаздыңыз: «{ $said }».
answer-wrong-too-small = Ең кіші сан – { $limit }. Сіз былай жаздыңыз: «{ $said }».
answer-wrong-too-large = Ең үлкен сан – { $limit }. Сіз былай жаздыңыз: «{ $said }».
answer-wrong-not-a-date = Күн керек, мысалы { $example }. Сіз былай жаздыңыз: «{ $said }».
answer-wrong-too-early = Мұндағы ең ерте күн – { $limit }. Жазғаныңызды тексеріңіз.
answer-wrong-too-late = Мұндағы ең кеш күн – { $limit }. Жазғаныңызды тексеріңіз.
answer-wrong-not-a-moment = Күні мен уақыты керек, мысалы 25.11.2026 14:30. Сіз былай жаздыңыз: «{ $said }».
answer-wrong-not-a-name = Тегі де, аты да, содан кейін ЖСН керек. Мысалы: Ахметова Айгүл 900515400004.
answer-wrong-wrong-iin = ЖСН-де қате бар: 12 сан керек, олар өзара сәйкес келуі тиіс. Жеке куәліктен қарап, қайта жазыңыз.
answer-wrong-too-few = Бұл аз: кемінде { $limit } керек.
answer-wrong-too-many = Бұл тым көп: ең көбі – { $limit }.
answer-wrong-file-expected = Мұнда файл керек: сурет немесе PDF құжаты.
