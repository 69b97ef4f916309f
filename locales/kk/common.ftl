common-back = Артқа
common-menu = Мәзірге
common-retry = Қайта сұрап көру
common-earlier = Ертерек
common-later = Кейінірек
common-page-earlier = Алдыңғылары
common-page-later = Келесілері

common-for-child = Баласы: { $name }, { $age ->
    [0] бір жасқа толмаған
   *[other] { $age } жас
}
common-for-ward = Қамқорлықтағы адам: { $name }, { $age } жас

common-whom-other = { $name }, { $age ->
    [0] бір жасқа толмаған
   *[other] { $age } жас
}

common-stale = Бұл түйме ескірген. Төменде – қазіргі қадам.
common-cancelled = Бастағаныңыз жіберілген жоқ. Бұрынғы жазылуларыңыз күшінде.
common-not-yours = Бұл терезе сізге арналмаған.
common-file-not-made = Файл қазір шықпады. Жіберілгеннің бәрі күшінде. Өтінішті кейінірек ашып, файлды сол жерден алыңыз.
common-private-only = Мен жеке чатта ғана көмектесемін. Маған жеке жазыңыз.

common-unexpected-sticker = Стикерден жауапты түсіне алмадым. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-voice = Дауыстық хабарды тыңдай алмаймын. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-photo = Бұл қадамда сурет керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-document = Бұл қадамда файл керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-contact = Бұл қадамда телефон нөмірі керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-location = Бұл қадамда картадағы орын керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-other = Мұндай хабарды түсіне алмадым. Түймені басыңыз немесе сөзбен жазыңыз.
common-edited = Түзетілген хабарды оқи алмаймын. Жауабыңызды жаңа хабармен қайта жіберіңіз.
common-too-many = Бірден тым көп хабар келді, соңғылары жауапсыз қалды. Оларды бір-бірлеп қайта жіберіңіз.
common-keyboard-away = Жарайды.

calendar-day = { $day } { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}, { $weekday ->
    [1] дс
    [2] сс
    [3] ср
    [4] бс
    [5] жм
    [6] сб
   *[7] жс
}
calendar-short = { $day } { $month ->
    [1] қаң.
    [2] ақп.
    [3] нау.
    [4] сәу.
    [5] мам.
    [6] мау.
    [7] шіл.
    [8] там.
    [9] қыр.
    [10] қаз.
    [11] қар.
   *[12] жел.
}
meeting-lines =
    { $at }
    { meeting-place }
meeting-place =
    { $doctor }, { $speciality }, { $room }-кабинет
    { $clinic }, { $address }

calendar-add = Күнтізбеге қосу
calendar-event-title = Қабылдау: { $speciality }
calendar-event-details = Дәрігер: { $doctor }. Кабинет: { $room }.

speciality-district-therapist = учаскелік терапевт
speciality-district-paediatrician = учаскелік педиатр
speciality-gp = жалпы практика дәрігері
common-unknown-command = Мұндай команда жоқ. { $typed ->
    [yes] Бұл жерде жауабыңызды жаза аласыз немесе мынаны таңдай аласыз
   *[no] Бұл жерде мынаны таңдай аласыз
}: { $can }. Барлық команда: /help.
