appointment-whom-ask = <b>Кімді жазамыз?</b>
appointment-whom-self = Өзімді
appointment-whom-silent = Кімнің атынан жазыла алатыныңыз туралы тіркелім әзірге жауап бермеді. Өзіңізді жаза беріңіз немесе сәлден кейін қайта сұраңыз.

appointment-doctor-ask = <b>Қай дәрігерге жазамыз?</b>
appointment-doctor-clinic = Емхана: { $clinic }
appointment-doctor-own = Бекітілген дәрігер: { $doctor }, { $speciality }
appointment-doctor-own-full = Бекітілген дәрігер: { $doctor }, { $speciality }. Жақын күндері бос уақыты жоқ.
appointment-doctor-none = Жақын күндері бос уақыт жоқ.
appointment-doctor-one = { $doctor }: { $day }, { $time }
appointment-doctor-any = Кез келген дәрігер: { $day }, { $time }
appointment-doctor-wait = Осы дәрігердің уақыты босағанын күту
appointment-term-open = Бүгін өтініш сағат { $until } болғанша қабылданады, жауабы – { $term } минут ішінде.
appointment-term-closing = Бүгін өтініш сағат { $until } болғанша қабылданады, { $minutes } минут қалды. Одан кейінгісі келесі жұмыс күні қаралады.
appointment-term-deferred = Қазір жұмыс уақыты емес, өтініш қарауға алынатын уақыт: { $when }. Таңдаған уақытыңыз бірден сізге сақталады.

appointment-day-ask = <b>Қай күнге жазамыз?</b>
appointment-day-none = Бос күн қалмады.
appointment-day-wait = Босаған уақытты күту

appointment-time-ask =
    <b>Қай уақытқа жазамыз?</b>
    { $day }
appointment-time-none = Бұл күні бос уақыт қалмады. Басқа күнді таңдаңыз.
appointment-time-morning = Таңертеңгі уақыттар
appointment-time-afternoon = Түстен кейінгі уақыттар

appointment-taken-ask =
    <b>Бұл уақытты жаңа ғана басқа адам алды.</b>
    Жауаптарыңыз сақталды. Мына уақыттар бос, қайсысын аласыз?
appointment-taken-none =
    <b>Бұл уақытты жаңа ғана басқа адам алды.</b>
    Жауаптарыңыз сақталды. Басқа күнді қарап көріңіз.
appointment-taken-other = { $day }, { $time }, { $doctor }
appointment-taken-other-day = Басқа күндерді көру

appointment-summary-ask = <b>Бәрі дұрыс па?</b>
appointment-summary-self = Қабылдауға келетін: { $name }
appointment-summary-kept = Бұл уақыт сізге сағат { $until } болғанша сақталады.
appointment-summary-ended = Уақытты сақтау мерзімі бітті. Растасаңыз, оның бос екенін қайта тексереміз.
appointment-summary-was-ended = Сақтау мерзімі бітіп қалды, сондықтан уақытты қайта тексердік.
appointment-summary-confirm = Жазылу
appointment-summary-change-time = Уақытты өзгерту
appointment-summary-change-day = Күнді өзгерту
appointment-summary-change-doctor = Дәрігерді өзгерту

appointment-done-confirmed = <b>{ $whom ->
    [self] Қабылдауға жазылдыңыз.
   *[other] Қабылдауға жазылды.
}</b>
appointment-done-kept = <b>Уақыт сізге сақталды.</b>
appointment-done-deferred =
    Өтініш жұмыс уақытынан тыс келді. Қарауға алынатын уақыты: { $accepted }.
    Жауап мерзімі: { $due }.
appointment-done-next = { $reminders ->
    [both] Бір күн және екі сағат бұрын еске саламыз.
    [hours] Екі сағат бұрын еске саламыз.
   *[none] Қабылдауға аз қалды, бөлек еске салмаймыз.
} Қабылдауға { $minutes } минут қалғанша уақытын өзгертуге немесе бас тартуға болады.
appointment-done-number = Сұраныс нөмірі: <b>{ $number }</b>
appointment-done-file = Күнтізбеге қосатын файл

appointment-full-ask =
    <b>Уақыт босағанын күтесіз бе?</b>
    Босаған уақытты кезекпен ұсынамыз, жауап беруге { $minutes } минут болады.
appointment-full-this-doctor = Осы дәрігерді күту
appointment-full-any-doctor = Кез келген дәрігерді күту
appointment-waiting-done =
    <b>Күту тізіміне жазылдыңыз.</b>
    Тізімдегі орныңыз: { $place }. Уақыт босаса, осы чатқа жазамыз.

appointment-refused-own-clinic = Өз емханама жазылу
appointment-refused-other-time = Басқа уақыт таңдау

appointment-action-move = Уақытты өзгерту
appointment-action-cancel = Жазылудан бас тарту
appointment-action-file = Күнтізбе файлы мен мекенжайды жіберу

appointment-move-ask =
    <b>Қабылдау уақытын ауыстырамыз ба?</b>
    Бұрынғы уақыт: { $old }
    Жаңа уақыт: <b>{ $at }</b>
appointment-move-confirm = Иә, ауыстыру
appointment-moved-title =
    <b>Уақыт өзгерді.</b>
    Сұраныс нөмірі: <b>{ $number }</b>
    Бұрынғы уақыт: { $old }
appointment-moved-file = Күнтізбедегі уақытты жаңартатын файл

appointment-cancel-reason-ask =
    <b>Неге бас тартасыз?</b>
    Жауабыңыз босаған уақытты басқа адамға беруге көмектеседі.
appointment-cancel-move = Басқа уақытқа ауыстыру
appointment-cancel-ask = <b>Жазылудан бас тартасыз ба?</b>
appointment-cancel-why = Себебі: { $reason }
appointment-cancel-confirm = Иә, бас тартамын
appointment-cancel-keep = Жоқ, жазылу қалсын
appointment-cancelled-title =
    <b>Жазылудан бас тарттыңыз.</b>
    Сұраныс нөмірі: { $number }
    Босаған уақыт: { $at }
appointment-cancelled-again = Басқа уақытқа жазылу
appointment-cancelled-file = Күнтізбеден алып тастайтын файл

appointment-press-confirmed = Рақмет. Сізді күтеміз: { $starts }.
appointment-press-taken =
    <b>Қабылдауға жазылды.</b>
    Сұраныс нөмірі: <b>{ $number }</b>
appointment-press-declined = Жақсы, бұл уақытты келесі адамға ұсынамыз. Күту тізіміне қайта жазылуға болады.
appointment-press-offer-over = Бұл ұсыныстың мерзімі өтті немесе уақытты басқа адам алды. Басқа уақыт босаса, жазамыз.
