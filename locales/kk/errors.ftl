error-store-unavailable = Қазір сақтай алмадық. Жауаптарыңыз орнында, бір минуттан кейін осы түймені қайта басыңыз.

refusal-headline = <b>{ $what }</b>
refusal-ground = <blockquote expandable>{ $ground }</blockquote>

refusal-not-attached-what = Қазір өтінішті қабылдай алмаймыз.
refusal-not-attached-why = Тіркелімде ешбір емханаға бекітілу туралы жазба жоқ.
refusal-not-attached-todo = Осы чатта бірден бекітілуге болады.

refusal-other-clinic-what = Бұл емханада өтінішіңізді қабылдай алмайды.
refusal-other-clinic-why = Сіз басқа емханаға бекітілгенсіз.
refusal-other-clinic-todo = Өз емханаңызға жүгініңіз немесе алдымен осы емханаға бекітіліңіз.

refusal-not-representative-what = Бұл адамның атынан өтініш бере алмайсыз.
refusal-not-representative-why = Тіркелімде сіз оның ата-анасы немесе қорғаншысы емессіз.
refusal-not-representative-todo = Басқа адамды таңдаңыз. Тіркелімде қате болса, 1414-ке қоңырау шалыңыз.

refusal-no-doctor-what = Қазір өтінішті қабылдай алмаймыз.
refusal-no-doctor-why = Емханада бұл жастағыларды қабылдайтын дәрігер әзірге жоқ.
refusal-no-doctor-todo = Кейінірек қайта тексеріңіз немесе 1414-ке қоңырау шалыңыз.

refusal-not-identified-what = Жалғастыру үшін кім екеніңізді растаңыз.
refusal-not-identified-why = Растау мерзімі бітті.
refusal-not-identified-todo = Растағаннан кейін осы жерден жалғастырасыз.

refusal-already-booked-what = Екінші рет жаза алмаймыз.
refusal-already-booked-why = Осындай дәрігерге жазылу бар: { $at }, { $doctor }.
refusal-already-booked-todo = Сол жазылуды ашып, уақытын өзгертуге болады.

refusal-overlap-what = Бұл уақытқа жаза алмаймыз.
refusal-overlap-why = Осы кезде басқа жазылу бар: { $at }, { $doctor }.
refusal-overlap-todo = Басқа уақыт таңдаңыз немесе сол жазылудың уақытын өзгертіңіз.

refusal-too-late-what = Енді өзгертуге болмайды.
refusal-too-late-why = Өзгертуге болатын соңғы уақыт өтіп кетті: { $until }.
refusal-too-late-todo = Келе алмасаңыз, емханаға немесе 1414-ке қоңырау шалыңыз.

refusal-not-living-what = Бұл жазылуды өзгертуге болмайды.
refusal-not-living-why = Оның күші жойылған немесе уақыты өтіп кеткен.
refusal-not-living-todo = Қалған өтініштеріңізді тізімнен көріңіз.

refusal-already-waiting-what = Күту тізіміне екінші рет жаза алмаймыз.
refusal-already-waiting-why = Осындай дәрігерді күтіп тұрсыз.
refusal-already-waiting-todo = Орныңызды «Менің өтініштерім» бөлімінен көріңіз.

refusal-not-offered-what = Қазір өтініш қабылдай алмаймыз.
refusal-not-offered-why = Бұл қызмет қазір осы жолмен көрсетілмейді.
refusal-not-offered-todo = Кейінірек қайта тексеріңіз немесе 1414-ке қоңырау шалыңыз.

refusal-offer-over-what = Бұл ұсыныс енді жарамайды.
refusal-offer-over-why = Мерзімі өтті немесе уақытты басқа адам алды.
refusal-offer-over-todo = Тағы уақыт босаса, жазамыз.

refusal-not-attached-appointment-what = Қабылдауға жаза алмаймыз.
refusal-other-clinic-appointment-what = Бұл емханаға жаза алмаймыз.
refusal-other-clinic-appointment-todo = Өз емханаңызға жазылыңыз немесе алдымен осы емханаға бекітіліңіз.
refusal-not-representative-appointment-what = Бұл адамды сіз жаза алмайсыз.
refusal-no-doctor-appointment-what = Қазір жаза алмаймыз.

refusal-cited = Негізі: { $act }

refusal-not-adult-what = Мұндай өтініш ересек адамдардан ғана қабылданады.
refusal-not-adult-why = Өтініш берілетін адам әлі 18 жасқа толмаған.
refusal-not-adult-todo = 18 жасқа толған соң жүгінуге болады. Сұрағыңыз болса: 1414.

refusal-not-own-will-what = Мұндай өтінішті басқа адамның атынан беруге болмайды.
refusal-not-own-will-why = Өз еркін әркім тек өзі білдіреді.
refusal-not-own-will-todo = Ол адам өз чатынан өзі жүгінсін. Сұрағыңыз болса: 1414.

refusal-not-capable-what = Бұл өтінішті қабылдай алмаймыз.
refusal-not-capable-why = Тіркелім бойынша бұл адам әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп танылған.
refusal-not-capable-todo = Тіркелімде қате болса, 1414-ке қоңырау шалыңыз.

refusal-no-representative-named-what = Әзірге өтінішті қабылдай алмаймыз.
refusal-no-representative-named-why = Баланың атынан заңды өкілі жүгінеді, ал ол көрсетілмеген.
refusal-no-representative-named-todo = Ата-анасы немесе қорғаншысы жүгінсін. Сұрағыңыз болса: 1414.

refusal-no-proof-of-representation-what = Әзірге өтінішті қабылдай алмаймыз.
refusal-no-proof-of-representation-why = Заңды өкіл екеніңізді растайтын құжат жоқ.
refusal-no-proof-of-representation-todo = Сол құжатты қосып, қайта жіберіңіз.

refusal-outside-unit-what = Бұл емханаға бекіте алмаймыз.
refusal-outside-unit-why = Тіркелім бойынша мекенжай басқа ауданға, қалаға немесе облысқа жатады.
refusal-outside-unit-todo = Тұратын жеріңіздегі емхананы таңдаңыз немесе сол жерде тұратыныңызды растайтын құжат қосыңыз.

refusal-list-full-what = Бұл дәрігерге бекіте алмаймыз.
refusal-list-full-why = Оған бекітілгендер саны нормаға жетті.
refusal-list-full-todo = Басқа дәрігерді немесе басқа емхананы таңдаңыз.

refusal-too-often-what = Қазір өтінішті қабылдай алмаймыз.
refusal-too-often-why = Емхананы өз қалауымен жылына бір рет ауыстыруға болады, ал биыл оны ауыстырғансыз.
refusal-too-often-todo = Көшкен жағдайда ертерек ауыстыруға болады. Сұрағыңыз болса: 1414.

refusal-several-providers-what = Қазір өтінішті қабылдай алмаймыз.
refusal-several-providers-why = Бұл адам басқа ұйымға бекітілген.
refusal-several-providers-todo = Бір ғана ұйымды таңдаңыз. Сұрағыңыз болса: 1414.

refusal-incomplete-what = Әзірге жібере алмаймыз.
refusal-incomplete-why = Мына құжаттар жетіспейді: { $details }.
refusal-incomplete-todo = Оларды қосып, қайта жіберіңіз. Жауаптарыңыз сақталды.

refusal-expired-what = Әзірге жібере алмаймыз.
refusal-expired-why = Мына құжаттардың мерзімі өтіп кеткен: { $details }.
refusal-expired-todo = Мерзімі өтпеген құжаттарды қосып, қайта жіберіңіз. Жауаптарыңыз сақталды.

refusal-not-meeting-rules-what = Бұл өтінішті қабылдай алмаймыз.
refusal-not-meeting-rules-why = Мәліметтер осы қызметтің қағидаларына сай емес.
refusal-not-meeting-rules-todo = Қызмет кімге және қашан көрсетілетінін қараңыз. Келіспесеңіз, шағым беруге болады.

refusal-court-barred-what = Бұл өтінішті қабылдай алмаймыз.
refusal-court-barred-why = Тіркелімде бұған тыйым салған сот шешімі бар.
refusal-court-barred-todo = Тіркелімде қате болса, 1414-ке қоңырау шалыңыз.

refusal-unreliable-what = Бұл өтінішті қабылдай алмаймыз.
refusal-unreliable-why = Мәліметтер тіркелімдегімен сәйкес келмейді.
refusal-unreliable-todo = Жауаптар мен құжаттарды тексеріңіз. Тіркелімде қате болса, 1414-ке қоңырау шалыңыз.

refusal-debts-what = Әзірге өтінішті қабылдай алмаймыз.
refusal-debts-why = Ұйымға берешегіңіз бар.
refusal-debts-todo = Оны өтеген соң қайта тексеріңіз. Сұрағыңыз болса: 1414.

refusal-open-already-what = Дәл осындай екінші өтініш беруге болмайды.
refusal-open-already-why = Біріншісі әлі қаралып жатыр, нөмірі: { $number }.
refusal-open-already-todo = Соны ашыңыз: барысы сонда көрінеді, қайтарып алуға да болады.

refusal-not-open-what = Бұл өтінішке енді ештеңе істеуге болмайды.
refusal-not-open-why = Оған жауап берілген немесе ол қайтарып алынған.
refusal-not-open-todo = Жауабын қараңыз. Келіспесеңіз, шағым беруге болады.

error-set-aside = Хабарыңызды өңдей алмадық, кешіріңіз. Қате біз жақтан, ол туралы білеміз. Жалғастыру үшін /start басыңыз.
