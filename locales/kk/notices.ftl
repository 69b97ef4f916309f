# Экранға қарап отырмаған адамға жіберілетін хабарламалар. Диагноз жазылмайды, емхананың аты сұралса ғана жазылады.

notice-visit-booked = Сіз қабылдауға жазылдыңыз: <b>{ $starts }</b>.
    Сұраныс нөмірі: { $number }.
notice-visit-moved = { $actor ->
        [clinic] Емхана қабылдау уақытын өзгертті.
        [operator] Оператор қабылдау уақытын өзгертті.
       *[citizen] Қабылдау уақыты өзгерді.
    }
    Бұрын: { $old_starts }.
    Енді: <b>{ $starts }</b>.
notice-visit-cancelled = { $actor ->
        [clinic] Емхана қабылдауды тоқтатты: { $starts }.
        [operator] Оператор жазылуыңызды тоқтатты: { $starts }.
       *[citizen] Жазылуыңыз тоқтатылды: { $starts }.
    }
    Сұраныс нөмірі: { $number }. Басқа уақытқа қайта жазыла аласыз.
notice-visit-displaced = Дәрігер бұл уақытта қабылдай алмайды: { $starts }. Кешірім сұраймыз.
    Сұраныс нөмірі: { $number }. «Менің өтініштерім» бөлімінен басқа уақыт таңдаңыз.
notice-reminder-day = Қабылдауға жазылғаныңызды еске саламыз: <b>{ $starts }</b>.
    Келесіз бе?
notice-reminder-hours = Қабылдауыңыз жақындап қалды: <b>{ $starts }</b>.
    Келесіз бе?
notice-slot-offered = Бос уақыт шықты: <b>{ $starts }</b>.
    Сізге сақтап тұрамыз, мерзімі: { $until }. Аласыз ба?
notice-hold-ended = Уақытты сақтау мерзімі бітті: <b>{ $starts }</b>.
    Әлі бос болса, жоғарыдағы терезеде растай аласыз.
notice-request-confirmed = № { $number } өтініш қабылданды.
    Қабылдау уақыты: <b>{ $starts }</b>.
notice-identity-confirmed = Жеке басыңыз расталды. Жалғастыру үшін /start басыңыз.
notice-identity-refused = Жеке басыңыз расталмады. Не істеуге болатынын емханадан немесе 1414 нөмірінен біліңіз.
notice-document-revoked = № { $number } өтініш бойынша берілген құжаттың күші жойылды. Ол енді жарамсыз, тексергенде де солай көрінеді.
# Өтініштер туралы: хабарда нөмірі ғана болады, қызметтің аты жазылмайды.
notice-request-filed = Жаңа өтініш: № { $number }.
notice-request-accepted = № { $number } өтініш қарауға алынды.
    Жауап мерзімі: { $due }.
notice-request-in-work = № { $number } өтініш қаралып жатыр.
notice-request-completed = № { $number } өтінішке жауап келді.
notice-request-refused = № { $number } өтініш бойынша бас тарту жауабы келді. Себебі мен әрі қарай не істеу керегі өтініштің өзінде жазылған.
notice-request-suspended = № { $number } өтінішті қарау тоқтатыла тұрды. Себебі өтініштің өзінде жазылған.
notice-request-resumed = № { $number } өтінішті қарау жалғасты.
    Жауап мерзімі: { $due }.
notice-request-cancelled = № { $number } өтініш қайтарып алынды.
notice-request-breached = № { $number } өтінішке мерзімінде жауап берілмеді. Кешірім сұраймыз.
    Шағым беруге болады, оны өзіміз толтырып береміз.
notice-term-soon = № { $number } өтініштің мерзімі таяды: { $due }.
notice-draft-resumed = Бастаған өтінішіңізді енді жалғастыруға болады. Жауаптарыңыз сақталған.

notice-changed = Өтінішіңіздің мәртебесі өзгерді. Толығырақ «Менің өтініштерім» бөлімінде.
notice-group = Өтініш № { $number }. { $link }

notice-line-person = Кімге: { $person }
notice-line-doctor = Дәрігер: { $doctor }
notice-line-room = Кабинет: { $room }
notice-line-clinic = Емхана: { $clinic }

notice-button-confirm-visit = Келемін
notice-button-move-visit = Уақытты өзгерту
notice-button-cancel-visit = Жазылудан бас тарту
notice-button-take-offer = Осы уақытты алу
notice-button-decline-offer = Маған бұл уақыт келмейді
notice-button-my-requests = Менің өтініштерім
notice-button-open-request = Өтінішті ашу
notice-button-complain = Шағым беру
notice-button-open-draft = Жалғастыру

notice-answer-over = Бұл хабарлама ескірген: жазылу өзгерген немесе аяқталған. Қазіргі жағдай «Менің өтініштерім» бөлімінде.
notice-answer-identify = Бұл түйме үшін алдымен жеке басыңызды растаңыз.
