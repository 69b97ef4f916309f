requests-mine-ask = <b>Қай өтінішті ашамыз?</b>
requests-mine-none = <b>Әзірге өтінішіңіз жоқ.</b>
requests-mine-line = { $number }: { $state }
requests-mine-visit = { $day }, { $time }: { $state }
requests-mine-visit-for = { $day }, { $time }, { $name }: { $state }
requests-mine-waiting = Күту тізімі: { $doctor }, орныңыз – { $place }
requests-mine-any-doctor = кез келген дәрігер
requests-mine-leave = Күту тізімінен шығу ({ $place }-орын)
requests-mine-left = Күту тізімінен шықтыңыз.
requests-mine-newer = Жаңарақ өтініштер
requests-mine-older = Ескірек өтініштер

requests-missing-ask =
    <b>Мұндай өтініш табылмады.</b>
    Нөмірін тексеріңіз немесе тізімнен таңдаңыз.

requests-detail-ask =
    <b>Сұраныс № { $number }</b>
    ЖСН: { $iin }
    Қызмет: { $service }
    Мәртебесі: { $state }
requests-detail-due = Жауап мерзімі: { $due }
requests-detail-until = Өзгертуге болатын соңғы кез: { $until }
requests-detail-event = { $day } { $time } – { $event } ({ $side })
requests-detail-move = Уақытты өзгерту
requests-detail-cancel = Жазылудан бас тарту
requests-detail-file = Күнтізбе файлы мен мекенжайды жіберу
requests-detail-refresh = Жаңарту

requests-move-ask =
    <b>Осы уақытқа ауыстырамыз ба?</b>
    Қазіргі уақыт: { $old }
requests-move-confirm = Уақытты өзгерту
requests-moved-title =
    <b>Уақыт өзгерді.</b>
    Сұраныс нөмірі: <b>{ $number }</b>
    Бұрынғы уақыт: { $old }
requests-moved-file = Күнтізбедегі уақытты жаңартатын файл

requests-cancel-reason-ask =
    <b>Неге бас тартасыз?</b>
    Жауабыңыз босаған уақытты басқа адамға беруге көмектеседі.
requests-cancel-move = Басқа уақытқа ауыстыру
requests-cancel-ask = <b>Жазылудан бас тартасыз ба?</b>
requests-cancel-why = Себебі: { $reason }
requests-cancel-confirm = Иә, бас тартамын
requests-cancel-keep = Жоқ, жазылу қалсын
requests-cancelled-title =
    <b>Жазылудан бас тарттыңыз.</b>
    Сұраныс нөмірі: { $number }
    Босаған уақыт: { $at }
requests-cancelled-again = Басқа уақытқа жазылу
requests-cancelled-file = Күнтізбеден алып тастайтын файл

cancel-reason-not-needed = Қабылдау енді керек емес
cancel-reason-cannot-come = Бұл уақытта келе алмаймын
cancel-reason-mistake = Қателесіп жазылдым
cancel-reason-other = Басқа себеп

service-appointment = Дәрігердің қабылдауына жазылу
service-home-visit = Дәрігерді үйге шақыру

request-state-draft = жазылып жатыр
request-state-sent = жіберілді
request-state-deferred = келесі жұмыс уақытында қаралады
request-state-accepted = қабылданды
request-state-in-work = қаралып жатыр
request-state-completed = орындалды
request-state-refused = бас тартылды
request-state-cancelled = тоқтатылды
request-state-breached = мерзімі өтіп кетті

visit-state-booked = қабылдауға жазылды
visit-state-confirmed = келетіні расталды
visit-state-cancelled = тоқтатылды
visit-state-done = қабылдау өтті
visit-state-missed = қабылдауға келмеді

request-event-submitted = өтініш жіберілді
request-event-deferred = келесі жұмыс уақытына қалдырылды
request-event-accepted = өтініш қабылданды
request-event-booked = қабылдауға жазылды
request-event-moved = уақыты өзгерді
request-event-confirmed = келетіні расталды
request-event-displaced = дәрігер қабылдай алмайды
request-event-cancelled = тоқтатылды

side-citizen = сіз
side-clinic = емхана
side-operator = 1414 операторы
side-system = автоматты түрде
