# Адам өз сөзімен жазғаны: қауіп, өтініш, сәлемдесу.

heard-danger-first = <b>{ $said }</b>
heard-danger-call = 103-ке қоңырау шалу
heard-danger-home = Дәрігерді үйге шақыру
heard-go-on = Жалғастыру

heard-meant-ask =
    <b>Сізге не керек еді?</b>
    Ешқайсысы болмаса, «Жалғастыру» түймесін басыңыз.
heard-identify-first = Алдымен кім екеніңізді растаңыз. Содан кейін жалғастырамыз: { $goal }.
heard-greeting = Сәлеметсіз бе! Түймені басыңыз немесе не керегін жазыңыз.
heard-human = Оператор 1414 немесе 8-800-080-7777 нөмірі бойынша жауап береді, тегін.
heard-other = Мұнымен осы жерде көмектесе алмаймыз. Түймені басыңыз немесе басқаша жазыңыз. Басқа сұрақтар: 1414.

heard-goal-my-requests = Менің өтініштерім
heard-goal-move-visit = Жазылуды ауыстыру
heard-goal-cancel-visit = Жазылудан бас тарту
heard-goal-verify = Құжатты тексеру
heard-goal-clinics = Емханалар
heard-goal-guide = Қызметтер туралы
heard-goal-settings = Баптаулар мен тіл
heard-goal-privacy = Менің деректерім
