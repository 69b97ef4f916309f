# Путь любого заявления: слова, общие для всех услуг.

form-whom-ask = <b>Для кого?</b>
form-whom-self = Для себя
form-whom-silent = Реестр пока не ответил, за кого ещё вы можете обратиться. Продолжите для себя или спросите ещё раз чуть позже.

form-before-ask = <b>{ $service }</b>
form-before-self = Для кого: { $name }
form-before-provider = Рассмотрит: { $provider }
form-before-needs = Понадобится: { $documents }.
form-before-nothing = Документы прикладывать не нужно.
form-before-some = В некоторых случаях нужны и другие документы, о них спросим.
form-before-registers = Из реестров возьмём сами: { $documents }.
form-before-due = Если отправить сейчас, срок ответа: { $due }.
form-before-cost = { $cost ->
    [free] Бесплатно.
   *[paid] Услуга платная.
}
form-before-open = Сегодня принимают до { $until }, осталось { $minutes ->
    [0] { $hours } ч
   *[other] { $hours } ч { $minutes } мин
}.
form-before-closing = Сегодня принимают до { $until }, { $minutes ->
    [one] осталась { $minutes } минута
    [few] остались { $minutes } минуты
    [many] осталось { $minutes } минут
   *[other] осталось { $minutes } минуты
}. Отправленное позже рассмотрят в следующий рабочий день.
form-before-deferred = Сейчас нерабочее время. Заявление возьмут в работу: { $when }.
form-before-resumed = Ответы сохранены: { $done } из { $count }.
form-before-continue = Продолжить

form-extras-ask =
    <b>Хотите что-нибудь добавить?</b>
    Это не обязательно. Нажмите то, о чём хотите сказать.
form-extras-none = Добавить нечего
form-extras-next = Дальше

form-step = Шаг { $step } из { $count }
form-step-in-row = Шаг { $step } из { $count }, запись { $row }
form-given = Сейчас: { $value }
form-as-is = Оставить так
form-skip = Пропустить
form-done = Готово
form-picked = Выбрано: { $picked }
form-left = Заявление пока не отправлено. Ответы сохранены: продолжить можно из меню.
form-gone = Этого черновика больше нет: он отправлен или удалён.

form-help-choices = Можно выбрать несколько. Когда выберете, нажмите «Готово».
form-help-date = Нажмите кнопку или напишите дату, например { $example }.
form-help-person = Напишите фамилию, имя и ИИН одним сообщением, например: Ахметова Айгуль 900515400004. Сообщение мы удалим из чата.
form-help-address = Напишите улицу, дом и квартиру.
form-help-clinic = Выберите из списка, напишите название, номер или улицу либо отправьте геопозицию.
form-help-documents = Отправьте фото или PDF. Файлы увидит только тот, кто рассматривает заявление.
form-help-rows = Добавляйте по одной записи. Когда внесёте все, нажмите «Готово».

form-yes = Да
form-no = Нет
form-passed-over = не указано
form-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
form-person = { $name }, ИИН { $iin }
form-line = { $label }: { $value }

form-day-today = Сегодня
form-day-yesterday = Вчера
form-day-tomorrow = Завтра

form-address-registered = По реестру: { $address }
form-address-silent = Реестр адресов пока не ответил. Напишите адрес сами.
form-address-take = Взять адрес из реестра

form-documents-so-far = { $count ->
    [one] Принят { $count } файл. Можно отправить ещё.
    [few] Принято { $count } файла. Можно отправить ещё.
    [many] Принято { $count } файлов. Можно отправить ещё.
   *[other] Принято { $count } файла. Можно отправить ещё.
}
form-documents-remove = Убрать файл { $place }
form-clinic-shown = { $first }–{ $last } из { $count }
form-rows-first = Добавить запись
form-rows-add = Добавить ещё
form-rows-remove = Убрать запись { $place }

form-summary-ask =
    <b>Всё верно?</b>
    { $service }
form-summary-code = Подпись – код из SMS: отправим его на ваш номер.
form-summary-sign = Подписать и отправить
form-summary-send = Отправить
form-summary-consent = Что возьмут из реестров
form-summary-edit = Изменить ответ
form-edit-ask = <b>Какой ответ изменить?</b>

form-consent-said = Нажимая «{ $press }», вы разрешаете взять сведения из государственных реестров для этого заявления.
form-consent-ask = <b>Что возьмут из реестров</b>
form-consent-person = Тот, кто рассматривает заявление, получит из государственных реестров: имя, ИИН, дату рождения и поликлинику прикрепления.
form-consent-what = Тот, кто рассматривает заявление, получит из государственных реестров: имя, ИИН, дату рождения, поликлинику прикрепления, а также: { $documents }.
form-consent-only = Только для этого заявления и один раз. Разрешение вы даёте, когда отправляете заявление. Не отправите – ничего не возьмут.

form-code-what = Код подпишет заявление: { $service }.
form-sms-silent = SMS не удалось отправить: оператор связи пока не ответил. Ответы сохранены, попробуйте ещё раз через минуту.
form-submit-silent = Реестр пока не ответил, поэтому заявление ещё не отправлено. Ответы сохранены, попробуйте ещё раз через минуту.
form-stopped-locked =
    <b>Слишком много неверных кодов, подписать пока нельзя.</b>
    Подписать можно будет: { $until }. Ответы сохранены.
    Если это срочно, позвоните 1414.
form-stopped-too-many =
    <b>На ваш номер отправлено слишком много кодов.</b>
    Следующий код можно запросить: { $until }. Ответы сохранены.
form-stopped-busy =
    <b>Сейчас слишком много запросов, код не отправлен.</b>
    Спросить ещё раз можно: { $until }. Ответы сохранены.

form-drop = Удалить черновик
form-drop-ask =
    <b>Удалить черновик?</b>
    Ответы и файлы пропадут, вернуть их нельзя.
form-drop-yes = Да, удалить
form-dropped = Черновик удалён.

form-done-title =
    <b>Заявление отправлено.</b>
    { $service }
    Номер запроса: <b>{ $number }</b>
form-done-accepted =
    Заявление принято.
    Срок ответа: { $due }
form-done-deferred =
    Отправлено: { $sent }, это нерабочее время. Возьмут в работу: { $accepted }.
    Срок ответа: { $due }
form-done-next = Копия ответов и расписка – выше. Как только что-то изменится, напишем.
form-done-open = Открыть заявление
form-done-file = Расписка: копия вашего заявления
form-copy-title = <b>Копия заявления № { $number }</b>

answer-wrong-empty = Ответ пуст. Напишите его словами.
answer-wrong-too-short = Слишком коротко: { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}, а нужно не меньше { $limit }.
answer-wrong-too-long = Слишком длинно: { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}, а можно не больше { $limit }.
answer-wrong-not-an-option = Такого варианта здесь нет. Выберите из списка.
answer-wrong-not-a-number = Нужно число, цифрами. Вы написали: «{ $said }».
answer-wrong-too-small = Нужно число не меньше { $limit }. Вы написали: «{ $said }».
answer-wrong-too-large = Нужно число не больше { $limit }. Вы написали: «{ $said }».
answer-wrong-not-a-date = Нужна дата, например { $example }. Вы написали: «{ $said }».
answer-wrong-too-early = Самая ранняя дата здесь – { $limit }. Проверьте, что написали.
answer-wrong-too-late = Самая поздняя дата здесь – { $limit }. Проверьте, что написали.
answer-wrong-not-a-moment = Нужны дата и время, например 25.11.2026 14:30. Вы написали: «{ $said }».
answer-wrong-not-a-name = Нужны и фамилия, и имя, затем ИИН. Например: Ахметова Айгуль 900515400004.
answer-wrong-wrong-iin = В ИИН ошибка: нужно 12 цифр, и они должны сходиться между собой. Проверьте по удостоверению и напишите ещё раз.
answer-wrong-too-few = Этого мало: нужно не меньше { $limit }.
answer-wrong-too-many = Это больше, чем можно: предел – { $limit }.
answer-wrong-file-expected = Здесь нужен файл: фото или документ PDF.
