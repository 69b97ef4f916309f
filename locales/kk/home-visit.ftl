# Дәрігерді үйге шақыру: алдымен қауіпті белгілер, содан кейін өтініш, соңында «дәрігер келді ме?».

home-visit-age-ask =
    <b>Науқас қанша жаста?</b>
    Жедел жәрдем (103) керек болатын белгілерді көрсетеміз.
home-visit-age-newborn = 3 айға толмаған
home-visit-age-infant = 3 айдан 1 жасқа дейін
home-visit-age-child = 1–17 жас
home-visit-age-adult = 18–59 жас
home-visit-age-elder = 60 жас не одан үлкен
home-visit-symptoms-ask =
    <b>Не мазалайды?</b>
    ⚠ – жедел жәрдем керек: бассаңыз, көмек келгенше не істеу керегін айтамыз.
    Дәрігер үшін бәрін белгілеңіз не өз сөзіңізбен жазыңыз.

home-visit-symptoms-sign = ⚠ { $sign }
home-visit-symptoms-mark = ✓ { $symptom }
home-visit-symptoms-heard = Жазып алдық, дәрігер оқиды.

home-visit-place-ask = <b>Дәрігер қай жерге барады?</b>
home-visit-place-area = Емхана дәрігерлері мына аумаққа барады: { $district }.
home-visit-place-registered = Тіркелген мекенжай: { $address }
home-visit-place-outside = Тіркелген мекенжай бұл аумақта емес. Қазір жатқан жері осы аумақта болса, соны көрсетіңіз.
home-visit-place-silent = Мекенжайлар тіркелімі әзірге жауап бермеді. Мекенжайды өзіңіз жазыңыз.
home-visit-place-here = Осы мекенжайға
home-visit-place-other = Басқа мекенжай
home-visit-district-ask = <b>Ол қай аудан?</b>
home-visit-district-elsewhere = Басқа жер
home-visit-far-ask =
    <b>Ол жерге дәрігер жібере алмаймыз.</b>
    Бекітілген емхананың дәрігерлері тек өз аумағына барады: { $district }.
    Жағдай ауыр болса, <a href="tel:103">103</a> нөміріне қоңырау шалыңыз: жедел жәрдем кез келген жерге барады.
    Сұрағыңыз болса: 1414.
home-visit-far-again = Басқа мекенжай көрсету
home-visit-street-ask =
    <b>Мекенжайды жазыңыз</b>
    Көше, үй, пәтер. Ауданы: { $district }.
    Мысалы: Абай даңғылы, 10-үй, 25-пәтер
home-visit-phone-ask =
    <b>Дәрігер қай нөмірге қоңырау шалсын?</b>
    Ұялы телефон нөмірін жазыңыз, мысалы: +7 701 234 56 78
home-visit-phone-mine = Менің нөмірім: { $phone }
home-visit-phone-wrong = Бұл – Қазақстанның ұялы нөмірі емес. Дұрысы мынадай: +7 701 234 56 78

form-before-deferred-home-visit = Бүгін шақыру қабылдайтын уақыт бітті. Өтініш қарауға алынатын уақыт: { $when }, дәрігер сол күні барады. Күте алмасаңыз, 103-ке қоңырау шалыңыз: жедел жәрдем тәулік бойы жұмыс істейді.

form-home-visit-symptoms-label = Мазалайтыны
form-home-visit-symptoms-ask = Не мазалайды?
form-home-visit-symptoms-fever = { danger-pressed-fever }
form-home-visit-symptoms-cough = { danger-pressed-cough }
form-home-visit-symptoms-stomach = { danger-pressed-stomach }
form-home-visit-symptoms-vomit = { danger-pressed-vomit }
form-home-visit-symptoms-head = { danger-pressed-head }
form-home-visit-symptoms-back = { danger-pressed-back }
form-home-visit-symptoms-pressure = { danger-pressed-pressure }
form-home-visit-symptoms-rash = { danger-pressed-rash }
form-home-visit-symptoms-pregnant = { danger-pressed-pregnant }
form-home-visit-symptoms-other = { danger-pressed-other }
form-home-visit-complaint-ask = Дәрігер тағы не білуі керек?
form-home-visit-complaint-help = Өз сөзіңізбен: қашаннан бері, қандай дәрі ішілді.
form-home-visit-complaint-label = Өз сөзіңізбен
form-home-visit-temperature-ask = Қанша градус?
form-home-visit-temperature-help = Мысалы: 38,5
form-home-visit-temperature-label = Дене қызуы
form-home-visit-temperature-value = { $number } °C
form-home-visit-district-ask = Қай ауданға шақырасыз?
form-home-visit-district-label = Аудан
form-home-visit-district-almaty-alatau = Алатау ауданы
form-home-visit-district-almaty-almaly = Алмалы ауданы
form-home-visit-district-almaty-auezov = Әуезов ауданы
form-home-visit-district-almaty-bostandyk = Бостандық ауданы
form-home-visit-district-almaty-medeu = Медеу ауданы
form-home-visit-district-almaty-nauryzbay = Наурызбай ауданы
form-home-visit-district-almaty-turksib = Түрксіб ауданы
form-home-visit-district-almaty-zhetysu = Жетісу ауданы
form-home-visit-address-ask = Дәрігер қай жерге барады?
form-home-visit-address-label = Мекенжай
form-home-visit-entry-ask = Есікті қалай табады?
form-home-visit-entry-help = Кіреберіс, қабат, домофон. Мысалы: 2-кіреберіс, 5-қабат, домофон 25
form-home-visit-entry-label = Кіреберіс, қабат, домофон
form-home-visit-phone-ask = Дәрігер қай нөмірге қоңырау шалсын?
form-home-visit-phone-label = Байланыс телефоны

result-home-visit-doctor-label = Келетін дәрігер
result-home-visit-visit_at-label = Келетін уақыты
result-home-visit-note-label = Емхана ескертпесі

request-state-home-visit-completed = дәрігердің келетін уақыты белгіленді
request-event-home-visit-completed = дәрігердің келетін уақыты белгіленді

refusal-outside-unit-home-visit-what = Бұл мекенжайға дәрігер жібере алмаймыз.
refusal-outside-unit-home-visit-why = Бекітілген емхананың дәрігерлері тек өз аумағына барады.
refusal-outside-unit-home-visit-todo = Сол аумақтағы мекенжайды көрсетіңіз. Жағдай ауыр болса, 103-ке қоңырау шалыңыз. Сұрағыңыз болса: 1414.
refusal-not-attached-home-visit-what = Дәрігерді үйге шақыра алмаймыз.
refusal-not-attached-home-visit-todo = Емханаға бекітіліңіз. Жауаптарыңыз сақталды, бекітілген соң жалғастырасыз. Күту мүмкін болмаса, 103-ке қоңырау шалыңыз.
refusal-open-already-home-visit-what = Бұл адамға дәрігер шақырылып қойған.
refusal-open-already-home-visit-why = № { $number } өтініш әлі ашық, екіншісі қабылданбайды.
refusal-open-already-home-visit-todo = Сол өтінішті ашыңыз. Дәрігер уақытында келмесе, сол жерден шағым беруге не өтінішті қайтарып алып, қайта шақыруға болады. Жағдай нашарласа, 103-ке қоңырау шалыңыз.

complaint-text-missed =
    № { $number } өтінішім бойынша дәрігер үйге келмеді.
    Қызмет: { $service }.
    Келуге тиіс уақыты: { $missed }.
    Себебін түсіндіруді және шара қолдануды сұраймын.

notice-home-visit-planned = Дәрігер үйге келеді: <b>{ $starts }</b>.
    Сұраныс нөмірі: { $number }. Жағдай нашарласа, 103-ке қоңырау шалыңыз.
notice-home-visit-asked = <b>Дәрігер үйге келді ме?</b>
    Айтылған уақыт: { $starts }. Сұраныс нөмірі: { $number }.
notice-home-visit-disputed = Үйге шақыру № { $number }: дәрігер келмеді деп белгіленді.
home-visit-action-missed = Дәрігер келмеді
web-notice-home-visit-disputed = Азамат дәрігер үйге келмеді деп белгіледі
notice-button-doctor-came = Иә, келді
notice-button-doctor-missed = Жоқ, келмеді
notice-answer-came = Рақмет, белгілеп қойдық. Сауығып кетіңіз.
notice-answer-missed = Дәрігер келмеді деп белгілеп, емханаға қазір хабарладық. Сұраныс нөмірі: { $number }.
    Жағдай нашарласа, 103-ке қоңырау шалыңыз. Шағым дайын тұр: қарап шығып, жіберсеңіз болғаны.
notice-request-breached-home-visit = Дәрігер шақыруға мерзімінде жауап берілмеді. Кешірім сұраймыз. Өтініш: № { $number }.
    Дәрігер әлі керек болса, қайта шақырыңыз. Жағдай нашарласа, 103-ке қоңырау шалыңыз.
    Шағым беруге болады, оны өзіміз толтырып береміз.
