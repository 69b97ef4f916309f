calendar-summary = Приём у врача: { $doctor }
calendar-location = { $clinic }, { $address }
calendar-description = Номер запроса: { $number }. Кабинет: { $room }

document-label-number = Номер запроса
document-label-issued = Дата и время
document-label-valid-until = Действует по
document-label-holder = Кому выдано
document-label-iin = ИИН
document-label-born = Дата рождения
document-label-law = Основание
document-label-signed = Подписано электронной подписью организации
document-label-check = Проверить документ
document-label-code = Код проверки
document-label-page = Страница
document-label-square = □ – знак, которого нет в нашем шрифте. Весь текст хранится в заявлении.

document-receipt-title = Расписка о приёме заявления
document-receipt-statement =
    Заявитель: { $name }. Услуга: { $service }.

    Рассматривает: { $provider }.
document-receipt-state = Статус
document-receipt-accepted = Принято в работу
document-receipt-due = Срок ответа

document-refusal-title = Мотивированный ответ об отказе в оказании государственной услуги
document-refusal-statement =
    Рассмотрев заявление ({ $name }), { $provider } отказывает в оказании государственной услуги «{ $service }».

    Отказ можно обжаловать у руководителя организации, в уполномоченном органе и в суде.
document-refusal-ground = Основание
document-refusal-item = Акт и пункт
document-refusal-reason = Причина
