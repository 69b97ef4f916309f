law-row-provider = Көрсетілетін қызметті берушінің атауы
law-row-ways = Мемлекеттік көрсетілетін қызметті ұсыну тәсілдері
law-row-term = Мемлекеттік қызметті көрсету мерзімі
law-row-form = Мемлекеттік қызметті көрсету нысаны
law-row-result = Мемлекеттік қызметті көрсету нәтижесі
law-row-fee = Төлем мөлшері және оны алу тәсілдері
law-row-hours = Жұмыс кестесі
law-row-documents = Қажетті құжаттар тізбесі
law-row-grounds = Мемлекеттік қызмет көрсетуден бас тарту үшін негіздер
law-row-other = Өзге де талаптар
law-row-empty = мәтінде көрсетілмеген

law-in-force = Күшінде: { $since } – { $until }
law-in-force-open = Күшіне енген күні: { $since }
law-mark-from-approval = күшіне ену күні мәтінде жоқ, бекітілген күні алынды
law-mark-undated = мәтіннің күні жоқ
law-mark-earlier-wording-unknown = бұрынғы редакция қолда жоқ, осы мәтін бойынша жауап беріледі
law-mark-until-repeal = күші жойылған
law-mark-superseded-by-reading = кейінгі стандартпен ауыстырылған деп оқылады, мәтіндерде айтылмаған
law-mark-status-unclear = өзгертілді ме, күші жойылды ма – белгісіз

law-steps-citizen = Азаматтың жолы, { $cite }
law-steps-employee = Қызметкердің жолы, { $cite }
law-step-up-to = ең көбі { $most }
law-step-between = { $least } – { $most }
law-step-cut = бағаны мәтінде кесілген, сол үдерісті сипаттайтын тармақ бойынша

law-length = { $unit ->
    [minutes] { $count } минут
    [hours] { $count } сағат
    [working_days] { $count ->
        [0] сол жұмыс күнінің ішінде
       *[other] { $count } жұмыс күні
    }
    [days] { $count } күн
    [months] { $count } ай
   *[years] { $count } жыл
}
law-seconds = { $count } секунд
law-channel-electronic = электронды түрде
law-channel-phone = телефонмен
law-channel-in-person = тікелей келгенде
law-to-provider = қызмет берушіге
law-to-authority = уәкілетті органға
law-kind-document = құжат
law-kind-duplicate = телнұсқа
law-days-mon-fri = дүйсенбі–жұма
law-days-sat = сенбі
law-hours-span = { $opens }–{ $closes }

law-rule-next-working-day = жұмыс уақытынан тыс өтініш келесі жұмыс күні қабылданады
law-rule-last-acceptance = тек соңғы қабылдау шегі бар, «келесі жұмыс күні» ережесі жоқ
law-rule-round-the-clock = тәулік бойы, кейінге қалдырылмайды

law-limit-waiting = кезекте күту
law-limit-counter = терезе алдындағы қызмет
law-limit-home-call = үйге шақырғанда
law-limit-completeness = толықтығын тексеру
law-limit-conclusion = аккредиттелген ұйымның қорытындысы
law-limit-appeal = апелляция беру
law-limit-appeal-answer = апелляцияға жауап
law-limit-validity = сертификаттың қолданылу мерзімі
law-limit-complaint-provider = қызмет берушінің шағымды қарауы
law-limit-complaint-authority = уәкілетті органның шағымды қарауы

law-doctor-gp = жалпы практика дәрігері
law-doctor-therapist = учаскелік терапевт
law-doctor-paediatrician = учаскелік педиатр
law-norm-all = { $doctor }
law-norm-under = { $doctor }, { $age } жасқа дейін

law-diff-none = { $service }: екі күнде де бір мәтін, { $standard }. Өзгеріс жоқ.
law-diff-act = Мәтін ауысты: { $before } → { $after }.
law-diff-name = Атауы: «{ $before }» → «{ $after }».
law-diff-offered-came = Жаңа тәсіл: { $about }.
law-diff-offered-went = Бұл тәсіл қалмады: { $about }.
law-diff-term-changed = Мерзім, { $about }: { $before } → { $after }.
law-diff-term-came = Мерзім белгіленді, { $about }: { $after }.
law-diff-term-went = Мерзім қалмады, { $about }: бұрын { $before }.
law-diff-limit-changed = Уақыт шегі, { $about }: { $before } → { $after }.
law-diff-limit-came = Уақыт шегі белгіленді, { $about }: { $after }.
law-diff-limit-went = Уақыт шегі қалмады, { $about }: бұрын { $before }.
law-diff-free-changed = Төлем: { $before } → { $after }.
law-diff-free-came = Төлем туралы ереже: { $after }.
law-diff-free-went = Төлем туралы ереже қалмады: бұрын { $before }.
law-free-yes = тегін
law-free-no = ақылы
law-diff-hours-changed = Жұмыс уақыты, { $about }: { $before } → { $after }.
law-diff-hours-came = Жұмыс уақыты белгіленді, { $about }: { $after }.
law-diff-hours-went = { $about } енді жұмыс күні емес: бұрын { $before }.
law-diff-break-changed = Үзіліс: { $before } → { $after }.
law-diff-break-came = Үзіліс енгізілді: { $after }.
law-diff-break-went = Үзіліс алынып тасталды: бұрын { $before }.
law-diff-last-acceptance-changed = Соңғы қабылдау, { $about }: { $before } → { $after }.
law-diff-last-acceptance-came = Соңғы қабылдау белгіленді, { $about }: { $after }.
law-diff-last-acceptance-went = Соңғы қабылдау шегі алынып тасталды, { $about }: бұрын { $before }.
law-diff-electronic-changed = Порталдағы өтініш: { $before } → { $after }.
law-diff-electronic-came = Порталдағы өтініш: { $after }.
law-diff-electronic-went = Порталдағы өтініш туралы ереже қалмады: бұрын { $before }.
law-diff-ground-came = Бас тартудың жаңа негізі: { $after }.
law-diff-ground-went = Бас тартудың бұл негізі қалмады: { $before }.
law-diff-document-came = Жаңа құжат: { $after }.
law-diff-document-went = Бұл құжат енді сұралмайды: { $before }.
law-diff-norm-changed = Тізім нормасы, { $about }: { $before } → { $after }.
law-diff-norm-came = Тізім нормасы белгіленді, { $about }: { $after }.
law-diff-norm-went = Тізім нормасы алынып тасталды, { $about }: бұрын { $before }.
law-diff-wording = Басқаша жазылған жол: «{ $row }».
law-diff-wordings = Мына жолдардың мәтіні де басқаша: { $rows }.
law-diff-said-before = бұрын: { $text }
law-diff-said-after = енді: { $text }

law-link-fact = дерек
law-link-rule = ереже
law-link-item = тармақ
law-link-reading = оқылуы
law-link-result = нәтиже
law-explain-submitted = өтініш { $at } түсті, арна: { $channel }
law-explain-working-day = { $day } – қызмет берушінің жұмыс күні
law-explain-day-off = { $day } – мереке немесе ауыстырылған демалыс күні
law-explain-weekend = { $day } – қызмет беруші жұмыс істемейтін күн
law-explain-version = сол күні күшіндегі мәтін: { $standard } (күшіне енген күні: { $since })
law-explain-basis = { $basis }
law-explain-term = мерзімі { $length }: { $basis }
law-explain-accepted = бірден қабылданды; жауап мерзімі { $due }
law-explain-deferred = кейінге қалдырылды: { $accepted }; жауап мерзімі { $due }
law-explain-closed = қабылдау жабық; келесі қабылдау { $next }
law-explain-not-offered = бұл арна арқылы көрсетілмейді
law-explain-differs = Назар аударыңыз: берілген шешім қайта есептегенмен сәйкес емес: { $fields }.
