### Жұмыс орны: өтініштер, оларға жауап.

web-desk-requests = Өтініштер
web-desk-open = Жауап күтіп тұрғандар
web-desk-closed = Аяқталғандар
web-desk-none-open = Жауап күтіп тұрған өтініш жоқ. Жаңасы осында өзі шығады.
web-desk-none-closed = Аяқталған өтініш әзірге жоқ.
web-desk-closed-at = Аяқталған уақыты
web-desk-accepted = Қабылданған уақыты
web-desk-will-accept = Қабылданатын уақыты
web-desk-deferred = Жұмыс уақытынан тыс келген. Мерзімі қабылданған сәттен басталады.
web-desk-suspended = Мерзім тоқтап тұр. Кедергі жойылғанда қайта жүреді, қалған уақыт азаймайды.
web-desk-person = Кім үшін
web-desk-age = { $count ->
    [one] { $count } жас
   *[other] { $count } жас
}
web-desk-forgotten = Деректері өз өтінішімен жойылған
web-desk-applicant = Кім өтініш берді
web-desk-about-request = Қай өтініш туралы
web-desk-asked = Өтініште жазылғаны
web-desk-answered = Жауап
web-desk-file-photo = Фотосурет, { $size } КБ
web-desk-file-pdf = PDF, { $size } КБ
web-desk-ground = Бас тарту негізі
web-desk-reason = Себебі
web-desk-reason-help = Азаматқа түсінікті етіп жазыңыз: не жетпейді, енді не істеу керек.
web-desk-paper-valid = жарамды
web-desk-paper-expired = мерзімі өтті
web-desk-paper-replaced = ауыстырылды
web-desk-paper-revoked = күші жойылды
web-desk-pdf-kk = PDF қазақша
web-desk-pdf-ru = PDF орысша
web-desk-do-take = Қарауға алу
web-desk-do-complete = Жауап беру
web-desk-do-refuse = Бас тарту
web-desk-do-suspend = Мерзімді тоқтата тұру
web-desk-do-resume = Мерзімді қайта жүргізу
web-desk-do-revoke = Құжаттың күшін жою
web-desk-do-revoke-surely = Күшін жою
web-desk-revoke-about = Тексергендердің бәріне құжаттың күші жойылғаны көрінеді. Оны қайтаруға болмайды.
web-desk-suspend-about = Негіздегі кедергі жойылғанша мерзім тоқтап тұрады. Азаматқа хабар барады.
web-desk-send = Қол қойып жіберу
web-desk-send-refusal = Бас тартуға қол қойып жіберу
web-desk-optional = (міндетті емес)
web-desk-choose-one = Таңдаңыз
web-desk-full-name = Тегі, аты, әкесінің аты
web-desk-suggest-silent = Тіркелім жауап бермеді, сондықтан жолдар бос. Қолмен толтырыңыз.
web-desk-rows-help = Бос жолдар жіберілмейді.
web-desk-more-rows = Тағы жол қосу
web-desk-only-when = Тек мына жағдайда: «{ $label }» – { $options }.

web-desk-filled-wrong = Жауап жіберілген жоқ. Төменде белгіленген жолдарды түзетіңіз.
web-desk-no-such-ground = Бас тарту жіберілген жоқ. Негізін таңдаңыз.
web-desk-signing-failed = Қол қою қызметі жауап бермеді. Ештеңе жіберілген жоқ, толтырғаныңыз сақталды. Бір минуттан кейін қайта жіберіңіз.
web-desk-register-silent = Тіркелім жауап бермеді. Ештеңе жіберілген жоқ, толтырғаныңыз сақталды. Бір минуттан кейін қайта жіберіңіз.
web-desk-not-open = Осы арада өтініштің мәртебесі өзгерді, әрекет орындалмады. Қазіргі күйі осында.

web-wrong-empty = Бұл жолды толтырыңыз.
web-wrong-too-short = Тым қысқа. Кемінде { $limit } таңба керек.
web-wrong-too-long = Тым ұзын. Ең көбі { $limit } таңба.
web-wrong-not-an-option = Ұсынылғандардың бірін таңдаңыз.
web-wrong-not-a-number = Сан керек. Мысалы: 3 немесе 2,5.
web-wrong-too-small = Сан тым кіші. Ең кіші сан – { $limit }.
web-wrong-too-large = Сан тым үлкен. Ең үлкен сан – { $limit }.
web-wrong-not-a-date = Күн керек. Мысалы: 25.11.2026.
web-wrong-too-early = Күн тым ерте. Ең ертесі – { $limit }.
web-wrong-too-late = Күн тым кеш. Ең кеші – { $limit }.
web-wrong-not-a-moment = Күн мен сағат керек. Мысалы: 25.11.2026 10:30.
web-wrong-not-a-name = Тегі мен атын жазыңыз. Мысалы: Сағынтаева Айгүл.
web-wrong-wrong-iin = ЖСН 12 саннан тұрады, соңғы саны бақылау саны болады. Тексеріп, қайта жазыңыз.
web-wrong-too-few = Жеткіліксіз. Ең азы – { $limit }.
web-wrong-too-many = Тым көп. Ең көбі – { $limit }.
web-wrong-file-expected = Файл керек.
web-wrong-not-printable = Мұны қағазға басу мүмкін болмады. Ерекше белгілерсіз қарапайым етіп жазып, қайта жіберіңіз.
web-wrong-row = { $row }-жолды түзетіңіз.
