requests-mine-ask = <b>Қай өтінішті ашамыз?</b>
requests-mine-none = <b>Әзірге өтінішіңіз жоқ.</b>
requests-mine-line = { $service }: { $state }
requests-mine-line-for = { $service }, { $name }: { $state }
requests-mine-draft = Жіберілмеген: { $service }
requests-mine-draft-for = Жіберілмеген: { $service }, { $name }
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
    <b>Мәртебесі: { $state }</b>
    Қызмет: { $service }
    Сұраныс нөмірі: { $number }
    ЖСН: { $iin }
requests-detail-told = Жауаптар мен барысы
requests-told-ask =
    <b>{ $service }</b>
    Сұраныс нөмірі: { $number }
requests-detail-due = Жауап мерзімі: { $due }
requests-detail-until = Өзгертуге болатын соңғы уақыт: { $until }
requests-detail-event = { $day } { $time } – { $event } ({ $side })
requests-detail-refresh = Жаңарту

requests-detail-provider = Қарайтын ұйым: { $provider }
requests-detail-left = Қалғаны: { $left }
requests-detail-late = Мерзім өтіп кетті. Бұған шағым беруге болады, шағымды өзіміз толтырып береміз.
requests-detail-suspended = Қарау тоқтатылып тұрғанда уақыт есептелмейді.
requests-detail-answers = Өтініште жазылғаны:
requests-detail-result = Жауап:
requests-detail-refused =
    Бас тарту себебі: { $reason }
    Келіспесеңіз, шағым беруге болады.
requests-detail-history = Барысы:
requests-detail-view = Нәтижесін көру
requests-detail-view-refusal = Бас тарту жауабын көру
requests-detail-other-kk = Құжаттың қазақшасы
requests-detail-other-ru = Құжаттың орысшасы
requests-detail-receipt = Қолхатты қайта жіберу
requests-detail-withdraw = Өтінішті қайтарып алу
requests-detail-complain = Шағым беру
requests-document-caption = Ұйымның электрондық қолтаңбасы бар құжат
requests-document-later = Қол қою қызметі қазір жауап бермей тұр. Бір минуттан кейін қайта көріңіз.
requests-document-ended = Бұл құжат енді жарамсыз, сондықтан басқа тілде дайындамаймыз.
requests-left-days = { $days } күн
requests-left-hours = { $hours } сағат { $minutes } минут
requests-left-minutes = { $minutes } минут

requests-withdraw-ask =
    <b>Өтінішті қайтарып аласыз ба?</b>
    { $service }, № { $number }
    Оны қарау тоқтайды. Кейін жаңасын беруге болады.
requests-withdraw-yes = Иә, қайтарып аламын
requests-withdraw-no = Жоқ, қарала берсін
requests-withdrawn-title =
    <b>Өтініш қайтарып алынды.</b>
    Сұраныс нөмірі: { $number }
requests-withdrawn-again = Жаңасын беру

cancel-reason-not-needed = Қабылдау енді керек емес
cancel-reason-cannot-come = Бұл уақытта келе алмаймын
cancel-reason-mistake = Қателесіп жазылдым
cancel-reason-other = Басқа себеп

request-state-draft = толтырылып жатыр
request-state-sent = жіберілді
request-state-deferred = келесі жұмыс уақытында қаралады
request-state-accepted = қабылданды
request-state-in-work = қаралып жатыр
request-state-completed = орындалды
request-state-refused = бас тартылды
request-state-cancelled = қайтарып алынды
request-state-breached = мерзімі өтіп кетті

visit-state-booked = жазылу бар
visit-state-confirmed = келетіні расталды
visit-state-cancelled = күші жойылды
visit-state-done = қабылдау өтті
visit-state-missed = қабылдауға келмеді

request-event-submitted = өтініш жіберілді
request-event-deferred = келесі жұмыс уақытына қалдырылды
request-event-accepted = өтініш қабылданды
request-event-booked = қабылдауға жазылды
request-event-moved = уақыты өзгерді
request-event-confirmed = келетіні расталды
request-event-displaced = дәрігер қабылдай алмайды
request-event-cancelled = күші жойылды

side-citizen = сіз
side-clinic = ұйым
side-operator = 1414 операторы
side-system = автоматты түрде

request-state-suspended = тоқтатыла тұрды

request-event-taken = қарауға алынды
request-event-suspended = тоқтатыла тұрды
request-event-resumed = қарау жалғасты
request-event-completed = орындалды
request-event-refused = бас тартылды
request-event-breached = мерзімі өтіп кетті
request-event-happened = дәрігер келді
request-event-disputed = дәрігер келмеді деп белгіленді
request-event-appealed = шағым берілді
