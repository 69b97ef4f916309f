booking-whom-ask = <b>Кімді жазамыз?</b>
booking-whom-self = Өзімді
booking-whom-silent = Кімнің атынан жазыла алатыныңыз туралы тіркелім әзірге жауап бермеді. Өзіңізді жаза беріңіз немесе сәлден кейін қайта сұраңыз.

booking-silent-ask =
    <b>Тіркелім әзірге жауап бермеді.</b>
    Жауаптарыңыз сақталды. Бір-екі минуттан кейін қайта сұрап көріңіз.

booking-doctor-ask = <b>Қай дәрігерге жазамыз?</b>
booking-doctor-clinic = Емхана: { $clinic }
booking-doctor-own = Бекітілген дәрігер: { $doctor }, { $speciality }
booking-doctor-own-full = Бекітілген дәрігер: { $doctor }, { $speciality }. Жақын күндері бос уақыты жоқ.
booking-doctor-none = Жақын күндері бос уақыт жоқ.
booking-doctor-one = { $doctor }: { $day }, { $time }
booking-doctor-any = Кез келген дәрігер: { $day }, { $time }
booking-doctor-more = Басқа дәрігерлер
booking-doctor-wait = Осы дәрігердің уақыты босағанын күту
booking-term-open = Бүгін өтініш сағат { $until } болғанша қабылданады, жауабы – { $term } минут ішінде.
booking-term-closing = Бүгін өтініш сағат { $until } болғанша қабылданады, { $minutes } минут қалды. Одан кейінгісі келесі жұмыс күні қаралады.
booking-term-deferred = Қазір жұмыс уақыты емес, өтініш қарауға алынатын уақыт: { $when }. Таңдаған уақытыңыз бірден сізге сақталады.

booking-day-ask = <b>Қай күнге жазамыз?</b>
booking-day-none = Бос күн қалмады.
booking-day-wait = Босаған уақытты күту

booking-time-ask =
    <b>Қай уақытқа жазамыз?</b>
    { $day }
booking-time-none = Бұл күні бос уақыт қалмады. Басқа күнді таңдаңыз.
booking-time-morning = Таңертеңгі уақыттар
booking-time-afternoon = Түстен кейінгі уақыттар

booking-taken-ask =
    <b>Бұл уақытты жаңа ғана басқа адам алды.</b>
    Жауаптарыңыз сақталды. Мына уақыттар бос, қайсысын аласыз?
booking-taken-none =
    <b>Бұл уақытты жаңа ғана басқа адам алды.</b>
    Жауаптарыңыз сақталды. Басқа күнді қарап көріңіз.
booking-taken-other = { $at }, { $doctor }
booking-taken-other-day = Басқа күндерді көру

booking-summary-ask = <b>Бәрі дұрыс па?</b>
booking-summary-self = Қабылдауға келетін: { $name }
booking-summary-lines =
    Уақыты: { $at }
    Дәрігер: { $doctor }, { $speciality }
    Орны: { $clinic }, { $room }-кабинет
    Мекенжайы: { $address }
booking-summary-kept = Бұл уақыт сізге сағат { $until } болғанша сақталады.
booking-summary-ended = Уақытты сақтау мерзімі бітті. Растасаңыз, оның бос екенін қайта тексереміз.
booking-summary-was-ended = Сақтау мерзімі бітіп қалды, сондықтан уақытты қайта тексердік.
booking-summary-confirm = Жазылу
booking-summary-change-time = Уақытты өзгерту
booking-summary-change-day = Күнді өзгерту
booking-summary-change-doctor = Дәрігерді өзгерту

booking-done-title =
    <b>Қабылдауға жазылды.</b>
    Сұраныс нөмірі: <b>{ $number }</b>
booking-done-confirmed = Жазылу расталды.
booking-done-deferred =
    Өтініш жұмыс уақытынан тыс келді. Қарауға алынатын уақыты: { $accepted }.
    Жауап мерзімі: { $due }. Уақыт сізге сақталды.
booking-done-next = { $reminders ->
    [both] Бір күн және екі сағат бұрын еске саламыз.
    [hours] Екі сағат бұрын еске саламыз.
   *[none] Қабылдауға аз қалды, бөлек еске салмаймыз.
} Қабылдауға { $minutes } минут қалғанша уақытын өзгертуге немесе бас тартуға болады.
booking-done-file = Күнтізбеге қосатын файл

booking-full-ask =
    <b>Уақыт босағанын күтесіз бе?</b>
    Босаған уақытты кезекпен ұсынамыз, жауап беруге { $minutes } минут болады.
booking-full-this-doctor = Осы дәрігерді күту
booking-full-any-doctor = Кез келген дәрігерді күту
booking-waiting-done =
    <b>Күту тізіміне жазылдыңыз.</b>
    Тізімдегі орныңыз: { $place }. Уақыт босаса, осы чатқа жазамыз.

booking-refused-again = Қайта тексеру
booking-refused-still = Қайта тексердік: әзірге өзгеріс жоқ.
booking-refused-own-clinic = Өз емханама жазылу
booking-refused-other-person = Басқа адамды таңдау
booking-refused-visit = Сол жазылуды ашу
booking-refused-other-time = Басқа уақыт таңдау
