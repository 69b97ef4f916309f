# МСАК ұйымына бекіту: ҚР ДСМ-194/2020.

form-attachment-contingent-ask = Бекітілетін адам қай санатқа жатады?
form-attachment-contingent-help = Көпшілігі ешқайсысына жатпайды. Зейнет пен мүгедектік тіркелімнен көрінеді, растайтын құжат сұралмайды.
form-attachment-contingent-label = Санаты
form-attachment-contingent-everyone = Ешқайсысына жатпайды
form-attachment-contingent-pensioner = Зейнеткер
form-attachment-contingent-disabled = Мүгедектігі бар адам
form-attachment-contingent-representative = Қорғаншысы не қамқоршысы бар бала
form-attachment-contingent-convict = Жазасын өтеп жүрген адам
form-attachment-contingent-conscript = Мерзімді әскери қызметтегі адам
form-attachment-contingent-student = 18-ге дейінгі студент не шәкірт
form-attachment-contingent-born-abroad = Шет мемлекетте туған бала
form-attachment-contingent-ward = Балалар не қарттар үйінде тұратын адам
form-attachment-contingent-by-power = Сенімхатпен не сақтандыру шартымен

form-attachment-proof-ask = Растайтын құжатты жіберіңіз.
form-attachment-proof-help-representative = Сот шешімі немесе қорғаншылықты растайтын құжат жарайды.
form-attachment-proof-help-convict = Комиссия хаттамасы керек.
form-attachment-proof-help-conscript = Командир бұйрығынан үзінді көшірме керек.
form-attachment-proof-help-student = Ректордың өтініші мен комиссия хаттамасы керек.
form-attachment-proof-help-born-abroad = Туғанын растайтын құжат керек.
form-attachment-proof-help-ward = Денсаулық сақтау органының шешімі керек.
form-attachment-proof-help-by-power = Сенімхат немесе сақтандыру шарты жарайды.
form-attachment-proof-label = Растайтын құжат

form-attachment-residence-ask = Бекітілетін адам қайда тұрады?
form-attachment-residence-help = Емхана сол адам тұратын қалада, кентте не ауылда болуы керек. Алматының барлық ауданы – бір қала.
form-attachment-residence-label = Тұратын жері
form-attachment-residence-registered = Тіркелген мекенжайда
form-attachment-residence-temporary = Басқа мекенжайда, уақытша
form-attachment-residence-border = Шекаралас жерде, жақын емхана керек

form-attachment-address-ask = Нақты тұратын мекенжайды жазыңыз.
form-attachment-address-label = Нақты мекенжайы

form-attachment-lodging-ask = Сол жерде тұратынын растайтын құжатты жіберіңіз.
form-attachment-lodging-help = Мысалы, уақытша тіркеу туралы құжат не жалдау шарты.
form-attachment-lodging-label = Тұратын жерін растайтын құжат

form-attachment-clinic-ask = Қай емханаға бекітілесіз?
form-attachment-clinic-label = Емхана
form-attachment-doctor-ask = Қай дәрігерге бекітілесіз?
form-attachment-doctor-label = Дәрігер

result-attachment-doctor-label = Бекітілген дәрігер

document-attachment-notice-title = Бекіту туралы хабарлама
document-attachment-notice-statement =
    Бекітілген халық тіркеліміне жазба енгізілді. Бекітілген адам: { $name }. МСАК ұйымы: { $provider }.

    Қызмет: { $service }.

attachment-find-ask = <b>Қай емханаға бекітілесіз?</b>
attachment-find-help = Түймесін басыңыз немесе нөмірін, атауын не көшесін жазыңыз.
attachment-find-nearby = Тіркелген мекенжайдағы аудан емханалары бірінші тұр.
attachment-find-shown = Көрсетілгені: { $first }–{ $last }, барлығы { $count }.
attachment-find-campaign = Жыл сайынғы бекітілу науқаны жүріп жатыр, соңғы күні: { $until }. Одан кейін де өтініш бере аласыз.
attachment-find-here = Тұрған жеріме жақыны

attachment-near-ask = <b>Жақын емханалар. Қайсысына бекітілесіз?</b>

attachment-card-ask = <b>{ $name }</b>
attachment-card-own = Тіркелімде сіз қазір осы емханаға бекітілгенсіз.
attachment-card-lists = Дәрігерге бекітілген адамдар саны және норма:
attachment-card-room = { $doctor }, { $speciality }: { $counted } / { $most }
attachment-card-room-free = { $doctor }, { $speciality }: { $counted }
attachment-card-room-full = { $doctor }, { $speciality }: { $counted } / { $most }, орын жоқ
attachment-card-under = { $most } ({ $age } жасқа дейінгі балалар)
attachment-card-cite = <i>Норма: { $cite }</i>
attachment-card-any = Орны бар кез келген дәрігер
attachment-card-other = Басқа емхана

refusal-no-doctor-attachment-what = Бұл емханаға бекіте алмаймыз.
refusal-no-doctor-attachment-why = Емханада бұл жастағы адамдарды қабылдайтын дәрігер жоқ.
refusal-no-doctor-attachment-todo = Басқа емхана таңдаңыз.
refusal-outside-unit-attachment-what = Бұл емханаға бекіте алмаймыз.
refusal-outside-unit-attachment-why = Тіркелім бойынша бекітілетін адам басқа қалада не ауылда тұрады.
refusal-outside-unit-attachment-todo = Ол тұратын жердегі емхананы таңдаңыз. Мұнда уақытша тұрса, «Тұратын жері» жауабын өзгертіп, растайтын құжатты қосыңыз.
refusal-list-full-attachment-what = Қазір бұл жерге бекіте алмаймыз.
refusal-list-full-attachment-why = Дәрігерге бекітілген адамдар саны нормаға жетті, тағы бір адам қосылса, асып кетеді.
refusal-list-full-attachment-todo = Басқа дәрігерді не емхананы таңдаңыз.

notice-ready-attachment = Емханаға бекіту рәсімделді
