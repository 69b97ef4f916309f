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
notice-request-confirmed = Қабылдауға жазылуыңыз қабылданды: <b>{ $starts }</b>.
    Сұраныс нөмірі: { $number }.
notice-identity-confirmed = Жеке басыңыз расталды. Жалғастыру үшін /start басыңыз.
notice-identity-refused = Жеке басыңыз расталмады. Не істеуге болатынын емханадан немесе 1414 нөмірінен біліңіз.
notice-document-revoked = Құжаттың күші жойылды: { $what }.
    № { $number } өтініш. Құжат енді жарамсыз, тексергенде де солай көрінеді.
# Өтініштер туралы: бірінші жолда – қызмет пен оның нәтижесі; телефонды басқалар да көрсе, қызмет орнына «өтініш».
notice-a-request = Өтініш
notice-ready = Дайын: { $what }
notice-request-filed = Жаңа өтініш: № { $number }.
notice-request-accepted = Қарауға алынды: { $what }.
    № { $number } өтініш. Жауап мерзімі: { $due }.
notice-request-in-work = Қаралып жатыр: { $what }.
    № { $number } өтініш.
notice-request-completed = <b>{ $ready }.</b>
    № { $number } өтініш.
notice-request-refused = <b>Бас тартылды: { $what }.</b>
    № { $number } өтініш. Себебі мен әрі қарай не істеу керегі өтініштің өзінде жазылған.
notice-request-suspended = Қарау тоқтатыла тұрды: { $what }.
    № { $number } өтініш. Себебі өтініштің өзінде жазылған.
notice-request-resumed = Қарау жалғасты: { $what }.
    № { $number } өтініш. Жауап мерзімі: { $due }.
notice-request-cancelled = Қайтарып алынды: { $what }.
    № { $number } өтініш.
notice-request-breached = Мерзімінде жауап берілмеді: { $what }. Кешірім сұраймыз.
    № { $number } өтініш. Шағым беруге болады, оны өзіміз толтырып береміз.
notice-term-soon = № { $number } өтініштің мерзімі таяды: { $due }.
notice-draft-resumed = Енді жалғастыруға болады: { $what }.
    Жауаптарыңыз сақталған.

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
