# Шағым: ҚР ДСМ-254/2020 қағидаларының 3-тарауы.

form-complaint-to-ask = Кімге шағымданасыз?
form-complaint-to-help = Ұйымның өзіне де, оны тексеретін органға да бірден жаза аласыз. Ұйым тезірек жауап береді.
form-complaint-to-label = Шағым кімге
form-complaint-to-provider = Ұйымның басшысына
form-complaint-to-authority = Денсаулық сақтау органына
form-complaint-matter-ask = Не болды?
form-complaint-matter-label = Шағымның себебі
form-complaint-matter-late = Мерзімі өтіп кетті
form-complaint-matter-refusal = Қызметтен бас тартты
form-complaint-matter-attitude = Қызметкер дөрекілік көрсетті
form-complaint-matter-quality = Қызметтің сапасы нашар
form-complaint-matter-other = Басқа себеп
form-complaint-clinic-ask = Қай ұйымға қатысты шағым?
form-complaint-clinic-label = Қай ұйымға қатысты
form-complaint-text-ask = Не болғанын жазыңыз.
form-complaint-text-help = Қашан, қайда болғанын және не сұрайтыныңызды айтыңыз.
form-complaint-text-label = Шағымның мәтіні
form-complaint-proof-ask = Растайтын фото немесе құжат бар ма?
form-complaint-proof-help = Қоспасаңыз да шағым қаралады.
form-complaint-proof-label = Растайтын файлдар

result-complaint-decision-label = Шешім
result-complaint-decision-upheld = шағым негізді
result-complaint-decision-partly = шағым ішінара негізді
result-complaint-decision-dismissed = шағым негізсіз
result-complaint-decision-unconsidered = шағым қараусыз қалдырылды
result-complaint-answer-label = Жауап
result-complaint-measures-label = Қолданылған шаралар

document-complaint-answer-title = Шағымға жауап
document-complaint-answer-statement =
    Шағым берген адам: { $name }. Шағымды қараған ұйым: { $provider }.

    Жауаппен келіспесеңіз, уәкілетті органға немесе сотқа жүгіне аласыз (ҚР ДСМ-254/2020 қағидаларының 15 және 16-тармақтары).
document-receipt-complaint-statement =
    Шағым тіркелді. Шағым берген адам: { $name }. Шағымды қабылдаған ұйым: { $provider }.

    Тіркеу нөмірі мен күні осы қағазда тұр. Жауап осы чатқа және «Менің өтініштерім» бөліміне келеді.

complaint-text-breached =
    № { $number } өтінішіме мерзімінде жауап берілмеді.
    Қызмет: { $service }.
    Өтініш берілген уақыт: { $filed }.
    Жауап мерзімі: { $due }.
    Қызметті көрсетуді және мерзімнің неге өткенін түсіндіруді сұраймын.
complaint-text-refused =
    № { $number } өтінішім бойынша қызмет көрсетуден бас тартылды.
    Қызмет: { $service }.
    Бас тартылған уақыт: { $answered }.
    Бұл шешіммен келіспеймін. Оны қайта қарауды сұраймын.
complaint-text-again =
    № { $number } шағымыма берілген жауаппен келіспеймін.
    Жауап берілген уақыт: { $answered }.
    Шағымымды қайта қарауды сұраймын.
complaint-text-open =
    № { $number } өтінішіме қатысты шағымданамын.
    Қызмет: { $service }.
    Өтініш берілген уақыт: { $filed }.
complaint-text-closed =
    № { $number } өтінішімнің нәтижесіне қатысты шағымданамын.
    Қызмет: { $service }.
    Өтініш берілген уақыт: { $filed }.

refusal-only-court-what = Бұл шағымға уәкілетті орган жауап беріп қойған.
refusal-only-court-why = Оның жауабымен келіспесеңіз, келесі саты – сот.
refusal-only-court-todo = Сотқа беру үшін қол қойылған жауапты өтініштің ішінен жүктеп алыңыз. Кеңес беретін нөмірлер: 1414, 8-800-080-7777.

request-event-complaint-submitted = шағым жеткізілді
request-event-complaint-accepted = шағым тіркелді
request-event-complaint-taken = шағым қаралып жатыр
request-event-complaint-completed = жауап берілді

complaint-action-next = Келесі сатыға шағымдану
complaint-action-court = Сотқа қалай жүгінуге болады

notice-ready-complaint = Шағымға жауап дайын
