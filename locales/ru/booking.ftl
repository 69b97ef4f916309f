booking-whom-ask = <b>Кого записываем?</b>
booking-whom-self = Меня
booking-whom-silent = Реестр пока не ответил, за кого ещё вы можете записаться. Запишитесь сами или спросите ещё раз чуть позже.

booking-silent-ask =
    <b>Реестр пока не ответил.</b>
    Ваши ответы сохранены. Спросите ещё раз через минуту-две.

booking-doctor-ask = <b>К какому врачу записать?</b>
booking-doctor-clinic = Поликлиника: { $clinic }
booking-doctor-own = Закреплённый врач: { $doctor }, { $speciality }
booking-doctor-own-full = Закреплённый врач: { $doctor }, { $speciality }. В ближайшие дни свободного времени нет.
booking-doctor-none = В ближайшие дни свободного времени нет.
booking-doctor-one = { $doctor }: { $day }, { $time }
booking-doctor-any = Любой врач: { $day }, { $time }
booking-doctor-more = Другие врачи
booking-doctor-wait = Ждать, когда у этого врача освободится время
booking-term-open = Сегодня заявления принимают до { $until }, ответ – в течение { $term ->
    [one] { $term } минуты
    [few] { $term } минут
    [many] { $term } минут
   *[other] { $term } минуты
}.
booking-term-closing = Сегодня заявления принимают до { $until }, { $minutes ->
    [one] осталась { $minutes } минута
    [few] остались { $minutes } минуты
    [many] осталось { $minutes } минут
   *[other] осталось { $minutes } минуты
}. Отправленное позже рассмотрят в следующий рабочий день.
booking-term-deferred = Сейчас нерабочее время, заявление возьмут в работу: { $when }. Выбранное время сразу закрепим за вами.

booking-day-ask = <b>На какой день записать?</b>
booking-day-none = Свободных дней не осталось.
booking-day-wait = Ждать, пока освободится время

booking-time-ask =
    <b>На какое время записать?</b>
    { $day }
booking-time-none = На этот день свободного времени не осталось. Выберите другой день.
booking-time-morning = Время до обеда
booking-time-afternoon = Время после обеда

booking-taken-ask =
    <b>Это время только что занял другой человек.</b>
    Ваши ответы сохранены. Свободно другое время, какое выберете?
booking-taken-none =
    <b>Это время только что занял другой человек.</b>
    Ваши ответы сохранены. Посмотрите другие дни.
booking-taken-other = { $at }, { $doctor }
booking-taken-other-day = Посмотреть другие дни

booking-summary-ask = <b>Всё верно?</b>
booking-summary-self = На приём придёт: { $name }
booking-summary-lines =
    Время: { $at }
    Врач: { $doctor }, { $speciality }
    Место: { $clinic }, кабинет { $room }
    Адрес: { $address }
booking-summary-kept = Время закреплено за вами до { $until }.
booking-summary-ended = Время больше не закреплено за вами. Если подтвердите, мы ещё раз проверим, свободно ли оно.
booking-summary-was-ended = Закрепление закончилось, поэтому мы проверили время ещё раз.
booking-summary-confirm = Записаться
booking-summary-change-time = Изменить время
booking-summary-change-day = Изменить день
booking-summary-change-doctor = Изменить врача

booking-done-title =
    <b>Запись сделана.</b>
    Номер запроса: <b>{ $number }</b>
booking-done-confirmed = Запись подтверждена.
booking-done-deferred =
    Заявление пришло в нерабочее время. Его возьмут в работу: { $accepted }.
    Срок ответа: { $due }. Время закреплено за вами.
booking-done-next = { $reminders ->
    [both] Напомним за день и за два часа.
    [hours] Напомним за два часа.
   *[none] Приём уже скоро, отдельно напоминать не будем.
} Изменить время или отменить запись можно, пока до приёма остаётся не меньше { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
booking-done-file = Файл для календаря

booking-full-ask =
    <b>Подождёте, пока освободится время?</b>
    Освободившееся время предлагаем по очереди, на ответ будет { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }.
booking-full-this-doctor = Ждать этого врача
booking-full-any-doctor = Ждать любого врача
booking-waiting-done =
    <b>Вы в листе ожидания.</b>
    Ваше место: { $place }. Если время освободится, напишем в этот чат.

booking-refused-again = Проверить ещё раз
booking-refused-still = Проверили ещё раз: пока без изменений.
booking-refused-own-clinic = Записаться в свою поликлинику
booking-refused-other-person = Выбрать другого человека
booking-refused-visit = Открыть ту запись
booking-refused-other-time = Выбрать другое время
