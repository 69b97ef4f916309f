appointment-whom-ask = <b>Кого записываем?</b>
appointment-whom-self = Меня
appointment-whom-silent = Реестр пока не ответил, за кого ещё вы можете записаться. Запишитесь сами или спросите ещё раз чуть позже.

appointment-doctor-ask = <b>К какому врачу записать?</b>
appointment-doctor-clinic = Поликлиника: { $clinic }
appointment-doctor-own = Закреплённый врач: { $doctor }, { $speciality }
appointment-doctor-own-full = Закреплённый врач: { $doctor }, { $speciality }. В ближайшие дни свободного времени нет.
appointment-doctor-none = В ближайшие дни свободного времени нет.
appointment-doctor-one = { $doctor }: { $day }, { $time }
appointment-doctor-any = Любой врач: { $day }, { $time }
appointment-doctor-wait = Ждать, когда у этого врача освободится время
appointment-term-open = Сегодня заявления принимают до { $until }, ответ – в течение { $term ->
    [one] { $term } минуты
    [few] { $term } минут
    [many] { $term } минут
   *[other] { $term } минуты
}.
appointment-term-closing = Сегодня заявления принимают до { $until }, { $minutes ->
    [one] осталась { $minutes } минута
    [few] остались { $minutes } минуты
    [many] осталось { $minutes } минут
   *[other] осталось { $minutes } минуты
}. Отправленное позже рассмотрят в следующий рабочий день.
appointment-term-deferred = Сейчас нерабочее время, заявление возьмут в работу: { $when }. Выбранное время сразу закрепим за вами.

appointment-day-ask = <b>На какой день записать?</b>
appointment-day-none = Свободных дней не осталось.
appointment-day-wait = Ждать, пока освободится время

appointment-time-ask =
    <b>На какое время записать?</b>
    { $day }
appointment-time-none = На этот день свободного времени не осталось. Выберите другой день.
appointment-time-morning = Время до обеда
appointment-time-afternoon = Время после обеда

appointment-taken-ask =
    <b>Это время только что занял другой человек.</b>
    Ваши ответы сохранены. Свободно другое время, какое выберете?
appointment-taken-none =
    <b>Это время только что занял другой человек.</b>
    Ваши ответы сохранены. Посмотрите другие дни.
appointment-taken-other = { $day }, { $time }, { $doctor }
appointment-taken-other-day = Посмотреть другие дни

appointment-summary-ask = <b>Всё верно?</b>
appointment-summary-self = На приём придёт: { $name }
appointment-summary-kept = Время закреплено за вами до { $until }.
appointment-summary-ended = Время больше не закреплено за вами. Если подтвердите, мы ещё раз проверим, свободно ли оно.
appointment-summary-was-ended = Закрепление закончилось, поэтому мы проверили время ещё раз.
appointment-summary-confirm = Записаться
appointment-summary-change-time = Изменить время
appointment-summary-change-day = Изменить день
appointment-summary-change-doctor = Изменить врача

appointment-done-confirmed = <b>{ $whom ->
    [self] Вы записаны.
   *[other] Запись сделана.
}</b>
appointment-done-kept = <b>Время закреплено за вами.</b>
appointment-done-deferred =
    Заявление пришло в нерабочее время. Его возьмут в работу: { $accepted }.
    Срок ответа: { $due }.
appointment-done-next = { $reminders ->
    [both] Напомним за день и за два часа.
    [hours] Напомним за два часа.
   *[none] Приём уже скоро, отдельно напоминать не будем.
} Изменить или отменить можно не позже чем за { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
appointment-done-number = Номер запроса: <b>{ $number }</b>
appointment-done-file = Файл для календаря

appointment-full-ask =
    <b>Подождёте, пока освободится время?</b>
    Освободившееся время предлагаем по очереди, на ответ будет { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }.
appointment-full-this-doctor = Ждать этого врача
appointment-full-any-doctor = Ждать любого врача
appointment-waiting-done =
    <b>Вы в листе ожидания.</b>
    Ваше место: { $place }. Если время освободится, напишем в этот чат.

appointment-refused-own-clinic = Записаться в свою поликлинику
appointment-refused-other-time = Выбрать другое время

appointment-action-move = Изменить время
appointment-action-cancel = Отменить запись
appointment-action-file = Прислать файл календаря и адрес

appointment-move-ask =
    <b>Перенести приём?</b>
    Было: { $old }
    Станет: <b>{ $at }</b>
appointment-move-confirm = Да, перенести
appointment-moved-title =
    <b>Время изменено.</b>
    Номер запроса: <b>{ $number }</b>
    Прежнее время: { $old }
appointment-moved-file = Файл, который обновит время в календаре

appointment-cancel-reason-ask =
    <b>Почему отменяете?</b>
    Ответ поможет отдать освободившееся время другому.
appointment-cancel-move = Перенести на другое время
appointment-cancel-ask = <b>Отменить запись?</b>
appointment-cancel-why = Причина: { $reason }
appointment-cancel-confirm = Да, отменить
appointment-cancel-keep = Нет, оставить запись
appointment-cancelled-title =
    <b>Запись отменена.</b>
    Номер запроса: { $number }
    Освободилось время: { $at }
appointment-cancelled-again = Записаться на другое время
appointment-cancelled-file = Файл, который уберёт запись из календаря

appointment-press-confirmed = Спасибо. Ждём вас: { $starts }.
appointment-press-taken =
    <b>Запись сделана.</b>
    Номер запроса: <b>{ $number }</b>
appointment-press-declined = Хорошо, предложим это время следующему. В лист ожидания можно записаться снова.
appointment-press-offer-over = Срок предложения прошёл, или время взял другой человек. Если освободится ещё, напишем.
