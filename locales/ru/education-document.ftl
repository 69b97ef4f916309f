# Документы медицинского колледжа: постановление акимата Алматы 3/561.

form-education-document-kind-ask = Какой документ нужен?
form-education-document-kind-label = Документ
form-education-document-kind-document = Диплом или свидетельство
form-education-document-kind-duplicate = Дубликат
form-education-document-programme-ask = Какую программу вы закончили?
form-education-document-programme-label = Программа
form-education-document-programme-training = Обучение в колледже (диплом)
form-education-document-programme-retraining = Переподготовка (свидетельство)
form-education-document-speciality-ask = Какая у вас специальность?
form-education-document-speciality-label = Специальность
form-education-document-year-ask = В каком году вы закончили?
form-education-document-year-label = Год окончания
form-education-document-clearance-ask = Есть ли обходной лист или другой документ, что вы ничего не должны?
form-education-document-clearance-help = Его дают в колледже. Готовиться можно и без него.
form-education-document-clearance-label = Обходной лист
form-education-document-original-ask = На чьё имя был выдан подлинник?
form-education-document-original-help = Напишите фамилию, имя, отчество так, как в подлиннике.
form-education-document-original-label = Имя в подлиннике
form-education-document-loss-ask = Как вы потеряли документ?
form-education-document-loss-help = Напишите, когда и при каких обстоятельствах.
form-education-document-loss-label = Обстоятельства утраты
form-education-document-note-ask = Получили ли вы в столе находок справку об утере?
form-education-document-note-label = Справка об утере
form-education-document-press-ask = Дали ли вы в газету объявление об утере?
form-education-document-press-label = Объявление в газете
form-education-document-paid-ask = Оплатили ли вы дубликат?
form-education-document-paid-help = Цена – в прейскуранте колледжа. Сохраните квитанцию.
form-education-document-paid-label = Оплата
form-education-document-collector-ask = Кто получит документ?
form-education-document-collector-label = Кто получит документ
form-education-document-collector-self = Я
form-education-document-collector-attorney = Другой человек, по доверенности
form-education-document-attorney-ask = Кто получит документ по доверенности?
form-education-document-attorney-help = Напишите фамилию, имя, отчество и ИИН.
form-education-document-attorney-label = Доверенное лицо

education-document-start-ask =
    <b>Какой документ нужен?</b>
    Его выдают только в самом колледже, на руки. Здесь подготовим заявление и список того, что взять с собой.
education-document-start-where = { $college }: { $address }. Телефоны: { $phones }
education-document-start-hours = Сегодня документы принимают: { $opens } – { $closes }
education-document-start-closed = Сегодня документы не принимают.
education-document-start-document = Диплом или свидетельство
education-document-start-duplicate = Дубликат
education-document-start-papers = Что взять с собой
education-document-papers-ask =
    <b>Что взять с собой в колледж?</b>
    За дипломом: удостоверение личности и обходной лист.
    За дубликатом: справку стола находок, объявление в газете и квитанцию об оплате.
    Пока вы что-то должны колледжу, документ не выдадут.

education-document-prepared-title =
    <b>Заявление готово. В колледже назовите номер: { $number }</b>
education-document-prepared-bring = Возьмите с собой: { $papers }
education-document-prepared-missing = Ещё не хватает: { $papers }
education-document-prepared-debts = За вами долг перед колледжем: { $debts }. Пока он не погашен, документ не выдадут.
education-document-prepared-unknown = Колледж пока не ответил о долгах. Он проверит это сам.
education-document-prepared-where = { $college }: { $address }
education-document-prepared-opens = Ближайший приём в колледже: { $opens }
education-document-prepared-paper = Получить заявление и список файлом
education-document-prepared-file = Заявление в колледж и список документов
education-document-paper-identity = удостоверение личности
education-document-paper-clearance-slip = обходной лист
education-document-paper-loss-note = справка об утере документа
education-document-paper-press-notice = объявление в газете
education-document-paper-payment = квитанция об оплате
education-document-paper-power-of-attorney = доверенность
education-document-debt-library = книги из библиотеки
education-document-debt-fees = плата за обучение
education-document-debt-sum = { $debt } ({ $tenge } тенге)
education-document-papers = Прилагаются
education-document-applicant = Заявитель
education-document-signature = Дата, подпись

document-education-application-title = Заявление о выдаче документа об образовании
document-education-application-statement =
    Руководителю колледжа.

    Прошу выдать мне документ, указанный ниже. Верность сведений подтверждаю.

result-education-document-diploma-label = Документ №
result-education-document-registered-label = Запись в журнале учёта №
result-education-document-ready-label = Выдаётся с
result-education-document-stamp-label = Штамп «Дубликат выдан взамен подлинника», №

document-education-document-title = Уведомление о готовности документа об образовании
document-education-document-statement =
    Документ готов и внесён в журнал учёта. Владелец: { $name }.

    Его выдают по удостоверению личности или доверенности в организации: { $provider }.
document-education-duplicate-title = Уведомление о готовности дубликата документа об образовании
document-education-duplicate-statement =
    Дубликат документа готов и внесён в журнал учёта. Владелец: { $name }. В правом верхнем углу бланка ставится штамп «Дубликат № выдан взамен подлинника», номер указан ниже.

    Его выдают по удостоверению личности или доверенности в организации: { $provider }.

form-summary-prepare = Подготовить для колледжа

education-document-desk = Подготовленные заявления
education-document-desk-title = Заявление, которое подают лично
education-document-desk-about = Введите номер, который назвал выпускник. Проверьте удостоверение личности и зарегистрируйте заявление.
education-document-desk-number = Номер
education-document-desk-show = Показать
education-document-desk-file = Зарегистрировать
education-document-desk-missing-number = Нет подготовленного заявления с номером { $number }
education-document-desk-bring = Проверьте документы
education-document-desk-lacking = Чего, по словам выпускника, нет
education-document-desk-debts = Есть долг: { $debts }. Заявление зарегистрируется и будет приостановлено, пока долг не погашен.
education-document-desk-unknown = Сведений о долгах не получили.
education-document-desk-closed = Сейчас приёма нет. Следующий приём: { $opens }

form-before-needs-education-document-document = Возьмите с собой в колледж: удостоверение личности и обходной лист.
form-before-needs-education-document-duplicate = Возьмите с собой в колледж: справку об утере, объявление в газете, квитанцию об оплате.
form-before-in-person = Если подать в колледже сейчас, срок ответа: { $due }.
form-before-in-person-closed = Сейчас колледж не принимает. Приём откроется: { $opens }.

notice-ready-education-document = Документ об образовании готов
