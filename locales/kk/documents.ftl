calendar-summary = Дәрігердің қабылдауы: { $doctor }
calendar-location = { $clinic }, { $address }
calendar-description = Сұраныс нөмірі: { $number }. Кабинет: { $room }

document-label-number = Сұраныс нөмірі
document-label-issued = Күні мен уақыты
document-label-valid-until = Жарамды мерзімінің соңғы күні
document-label-holder = Кімге берілді
document-label-iin = ЖСН
document-label-born = Туған күні
document-label-law = Негізі
document-label-signed = Ұйымның электрондық цифрлық қолтаңбасымен қол қойылған
document-label-check = Құжатты тексеру
document-label-code = Тексеру коды
document-label-page = Бет
document-label-square = □ – қарпімізде жоқ белгі. Толық мәтін өтініште сақталған.

document-receipt-title = Өтініштің қабылданғаны туралы қолхат
document-receipt-statement =
    Өтініш беруші: { $name }. Қызмет: { $service }.

    Қарайтын ұйым: { $provider }.
document-receipt-state = Мәртебесі
document-receipt-accepted = Қарауға алынған уақыты
document-receipt-due = Жауап мерзімі

document-refusal-title = Мемлекеттік қызмет көрсетуден бас тарту туралы дәлелді жауап
document-refusal-statement =
    Өтініш беруші: { $name }. Өтінішті қараған ұйым: { $provider }. Ұйым «{ $service }» мемлекеттік қызметін көрсетуден бас тартады.

    Бұл шешімге ұйым басшысына, уәкілетті органға және сотқа шағым беруге болады.
document-refusal-ground = Негізі
document-refusal-item = Акт және тармақ
document-refusal-reason = Себебі
