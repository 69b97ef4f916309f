requests-mine-ask = <b>Какое заявление открыть?</b>
requests-mine-none = <b>Заявлений пока нет.</b>
requests-mine-line = { $service }: { $state }
requests-mine-line-for = { $service }, { $name }: { $state }
requests-mine-draft = Не отправлено: { $service }
requests-mine-draft-for = Не отправлено: { $service }, { $name }
requests-mine-visit = { $day }, { $time }: { $state }
requests-mine-visit-for = { $day }, { $time }, { $name }: { $state }
requests-mine-waiting = Лист ожидания: { $doctor }, ваше место – { $place }
requests-mine-any-doctor = любой врач
requests-mine-leave = Выйти из листа ожидания (место { $place })
requests-mine-left = Вы вышли из листа ожидания.
requests-mine-newer = Более новые
requests-mine-older = Более старые

requests-missing-ask =
    <b>Такого заявления не нашлось.</b>
    Проверьте номер или выберите заявление из списка.

requests-detail-ask =
    <b>Статус: { $state }</b>
    Услуга: { $service }
    Номер запроса: { $number }
    ИИН: { $iin }
requests-detail-told = Ответы и что было
requests-told-ask =
    <b>{ $service }</b>
    Номер запроса: { $number }
requests-detail-due = Срок ответа: { $due }
requests-detail-until = Изменить можно до: { $until }
requests-detail-event = { $day } { $time } – { $event } ({ $side })
requests-detail-refresh = Обновить

requests-detail-provider = Рассматривает: { $provider }
requests-detail-left = Осталось: { $left }
requests-detail-late = Срок нарушен. На это можно пожаловаться, мы заполним жалобу за вас.
requests-detail-suspended = Время не идёт, пока рассмотрение приостановлено.
requests-detail-answers = Вы написали:
requests-detail-result = Ответ:
requests-detail-refused =
    Почему отказано: { $reason }
    Если не согласны, можно пожаловаться.
requests-detail-history = Что было:
requests-detail-view = Посмотреть результат
requests-detail-view-refusal = Посмотреть отказ
requests-detail-other-kk = Документ на казахском
requests-detail-other-ru = Документ на русском
requests-detail-receipt = Прислать расписку ещё раз
requests-detail-withdraw = Отозвать заявление
requests-detail-complain = Пожаловаться
requests-document-caption = Документ с электронной подписью организации
requests-document-later = Подпись сейчас недоступна. Попробуйте ещё раз через минуту.
requests-document-ended = Этот документ больше не действует, поэтому на другом языке мы его не готовим.
requests-left-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
requests-left-hours = { $hours } ч { $minutes } мин
requests-left-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}

requests-withdraw-ask =
    <b>Отозвать заявление?</b>
    { $service }, № { $number }
    Его перестанут рассматривать. Потом можно подать новое.
requests-withdraw-yes = Да, отозвать
requests-withdraw-no = Нет, пусть рассматривают
requests-withdrawn-title =
    <b>Заявление отозвано.</b>
    Номер запроса: { $number }
requests-withdrawn-again = Подать новое

cancel-reason-not-needed = Приём больше не нужен
cancel-reason-cannot-come = Не смогу прийти в это время
cancel-reason-mistake = Запись сделана по ошибке
cancel-reason-other = Другая причина

request-state-draft = заполняется
request-state-sent = отправлено
request-state-deferred = рассмотрят в рабочее время
request-state-accepted = принято
request-state-in-work = рассматривается
request-state-completed = исполнено
request-state-refused = отказано
request-state-cancelled = отозвано
request-state-breached = срок нарушен

visit-state-booked = запись есть
visit-state-confirmed = приход подтверждён
visit-state-cancelled = отменено
visit-state-done = приём состоялся
visit-state-missed = приём пропущен

request-event-submitted = заявление отправлено
request-event-deferred = отложено до рабочего времени
request-event-accepted = заявление принято
request-event-booked = запись сделана
request-event-moved = время изменено
request-event-confirmed = приход подтверждён
request-event-displaced = врач не сможет принять
request-event-cancelled = отменено

side-citizen = вы
side-clinic = организация
side-operator = оператор 1414
side-system = автоматически

request-state-suspended = приостановлено

request-event-taken = взято в работу
request-event-suspended = приостановлено
request-event-resumed = рассмотрение продолжено
request-event-completed = исполнено
request-event-refused = отказано
request-event-breached = срок нарушен
request-event-happened = врач пришёл
request-event-disputed = отмечено, что врач не пришёл
request-event-appealed = подана жалоба
