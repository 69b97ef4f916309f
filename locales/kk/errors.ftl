error-store-unavailable = Қазір сақтай алмадық. Жауаптарыңыз орнында, бір минуттан кейін осы түймені қайта басыңыз.

refusal-ground = <i>{ $ground }</i>

refusal-not-attached-what = Қабылдауға жаза алмаймыз.
refusal-not-attached-why = Тіркелімде ешбір емханаға бекіту көрсетілмеген.
refusal-not-attached-todo = Тұрғылықты жердегі емханаға немесе eGov порталы арқылы бекітіліп, қайта тексеріңіз. Сұрағыңыз болса: 1414.

refusal-other-clinic-what = Бұл емханаға жаза алмаймыз.
refusal-other-clinic-why = Тіркелімде басқа емханаға бекіту көрсетілген.
refusal-other-clinic-todo = Бекітілген емханаға жазылыңыз. Осында келгіңіз келсе, алдымен бекітіліп, қайта тексеріңіз.

refusal-not-representative-what = Бұл адамды сіз жаза алмайсыз.
refusal-not-representative-why = Тіркелімде сіз оның ата-анасы немесе қорғаншысы емессіз.
refusal-not-representative-todo = Басқа адамды таңдаңыз. Тіркелімде қате болса, 1414 нөміріне қоңырау шалыңыз.

refusal-no-doctor-what = Қазір жаза алмаймыз.
refusal-no-doctor-why = Емханада бұл жастағыларды қабылдайтын дәрігер әзірге жоқ.
refusal-no-doctor-todo = Кейінірек қайта тексеріңіз немесе 1414 нөміріне қоңырау шалыңыз.

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
refusal-too-late-why = Өзгертуге болатын соңғы кез өтіп кетті: { $until }.
refusal-too-late-todo = Келе алмасаңыз, емханаға немесе 1414 нөміріне қоңырау шалыңыз.

refusal-not-living-what = Бұл жазылуды өзгертуге болмайды.
refusal-not-living-why = Ол тоқтатылған немесе уақыты өтіп кеткен.
refusal-not-living-todo = Қалған өтініштеріңізді тізімнен көріңіз.

refusal-already-waiting-what = Кезекке екінші рет тұрғызбаймыз.
refusal-already-waiting-why = Осындай дәрігерді күтіп тұрсыз.
refusal-already-waiting-todo = Орныңызды «Менің өтініштерім» бөлімінен көріңіз.

refusal-not-offered-what = Қазір өтініш қабылдай алмаймыз.
refusal-not-offered-why = Бұл қызмет қазір осы жолмен көрсетілмейді.
refusal-not-offered-todo = Кейінірек қайта тексеріңіз немесе 1414 нөміріне қоңырау шалыңыз.

refusal-offer-over-what = Бұл ұсыныс енді жарамайды.
refusal-offer-over-why = Мерзімі өтті немесе уақытты басқа адам алды.
refusal-offer-over-todo = Тағы уақыт босаса, жазамыз.
error-set-aside = Хабарыңызды өңдей алмадық, кешіріңіз. Қате біз жақтан, ол туралы білеміз. Жалғастыру үшін /start басыңыз.
