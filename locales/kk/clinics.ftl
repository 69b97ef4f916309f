clinics-directory-ask =
    <b>Қай емхана керек?</b>
    Түймесін басыңыз немесе нөмірін, атауын не көшесін жазыңыз.
clinics-directory-shown = Көрсетілгені: { $first }–{ $last }, барлығы { $count }.
clinics-directory-nothing = «{ $heard }» бойынша емхана табылмады. Нөмірін (мысалы, 5) немесе көшесін жазыңыз.
clinics-directory-near = Жақындары
clinics-directory-mine = Менің емханам
clinics-directory-all = Барлық емхана

clinics-where-ask =
    <b>Қазір қай жердесіз?</b>
    «Орнымды жіберу» түймесін басыңыз: жақын емханаларды табамыз, орныңызды сақтамаймыз.
    Немесе емхананың көшесін жазыңыз.
clinics-where-share = Орнымды жіберу

clinics-near-ask = <b>Жақын емханалар. Қайсысын ашайық?</b>
clinics-near-line = { $name } – { $distance }. { $address }
clinics-near-approximate = Қашықтық шамамен, түзу сызықпен есептелген.
clinics-near-far = Тізіміміздегі емханалардың ешқайсысы сізге жақын емес. 1414 нөмірінен сұраңыз.
clinics-near-again = Басқа орын жіберу
clinics-distance-metres = шамамен { $count } м
clinics-distance-kilometres = шамамен { $count } км

clinics-card-ask = <b>{ $name }</b>
clinics-card-phones = Телефоны: { $phones }
clinics-card-children = Тек 18 жасқа дейінгі балаларды қабылдайды.
clinics-card-yes = Бұл – өзіңіз бекітілген емхана.
clinics-card-other = Сіз бекітілген емхана басқа: { $name }.
clinics-card-nowhere = Тіркелім бойынша сіз әзірге ешбір емханаға бекітілмегенсіз.
clinics-card-silent = Бұл өз емханаңыз ба, жоқ па – тіркелім әзірге жауап бермеді. Кейінірек сұрап көріңіз.
clinics-card-approximate = Картадағы орны шамамен көрсетілген, мекенжайына қараңыз.
clinics-card-cite = <i>Жұмыс уақыты: { $cite }</i>
clinics-card-book = Осында жазылу
clinics-card-attach = Қалай бекітілуге болады
clinics-card-place = Картадан көрсету
