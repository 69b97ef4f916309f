# Сообщения тому, кто не смотрит в окно. Без диагноза; название поликлиники – только если попросили.

notice-visit-booked = Вы записаны на приём: <b>{ $starts }</b>.
    Номер запроса: { $number }.
notice-visit-moved = { $actor ->
        [clinic] Поликлиника изменила время приёма.
        [operator] Оператор изменил время приёма.
       *[citizen] Время приёма изменено.
    }
    Было: { $old_starts }.
    Теперь: <b>{ $starts }</b>.
notice-visit-cancelled = { $actor ->
        [clinic] Поликлиника отменила приём: { $starts }.
        [operator] Оператор отменил вашу запись: { $starts }.
       *[citizen] Ваша запись отменена: { $starts }.
    }
    Номер запроса: { $number }. Можно записаться на другое время.
notice-visit-displaced = Врач не сможет принять: { $starts }. Приносим извинения.
    Номер запроса: { $number }. Выберите другое время в разделе «Мои заявления».
notice-reminder-day = Напоминаем о приёме: <b>{ $starts }</b>.
    Вы придёте?
notice-reminder-hours = Скоро ваш приём: <b>{ $starts }</b>.
    Вы придёте?
notice-slot-offered = Освободилось время: <b>{ $starts }</b>.
    Держим его для вас до { $until }. Возьмёте?
notice-hold-ended = Время больше не закреплено за вами: <b>{ $starts }</b>.
    Если оно ещё свободно, его можно подтвердить в окне выше.
notice-request-confirmed = Запись на приём принята: <b>{ $starts }</b>.
    Номер запроса: { $number }.
notice-identity-confirmed = Ваша личность подтверждена. Чтобы продолжить, нажмите /start.
notice-identity-refused = Личность подтвердить не удалось. Что делать дальше, подскажут в поликлинике или по номеру 1414.
notice-document-revoked = Документ отозван: { $what }.
    Заявление № { $number }. Документ больше не действует, и при проверке это видно.
# О заявлениях: в первой строке – услуга и что с ней; на телефоне, который видят другие, вместо услуги «заявление».
notice-a-request = Заявление
notice-ready = Готово: { $what }
notice-request-filed = Новое заявление № { $number }.
notice-request-accepted = Принято в работу: { $what }.
    Заявление № { $number }. Срок ответа: { $due }.
notice-request-in-work = На рассмотрении: { $what }.
    Заявление № { $number }.
notice-request-completed = <b>{ $ready }.</b>
    Заявление № { $number }.
notice-request-refused = <b>Отказано: { $what }.</b>
    Заявление № { $number }. Причина и что делать дальше – в самом заявлении.
notice-request-suspended = Приостановлено: { $what }.
    Заявление № { $number }. Почему – в самом заявлении.
notice-request-resumed = Снова рассматривают: { $what }.
    Заявление № { $number }. Срок ответа: { $due }.
notice-request-cancelled = Отозвано: { $what }.
    Заявление № { $number }.
notice-request-breached = Не ответили в срок: { $what }. Приносим извинения.
    Заявление № { $number }. Можно пожаловаться, мы заполним жалобу за вас.
notice-term-soon = По заявлению № { $number } скоро истекает срок: { $due }.
notice-draft-resumed = Можно продолжить: { $what }.
    Ответы сохранены.

notice-changed = Статус вашего заявления изменился. Подробности – в разделе «Мои заявления».
notice-group = Заявление № { $number }. { $link }

notice-line-person = Для кого: { $person }
notice-line-doctor = Врач: { $doctor }
notice-line-room = Кабинет: { $room }
notice-line-clinic = Поликлиника: { $clinic }

notice-button-confirm-visit = Приду
notice-button-move-visit = Изменить время
notice-button-cancel-visit = Отменить запись
notice-button-take-offer = Взять это время
notice-button-decline-offer = Мне не подходит
notice-button-my-requests = Мои заявления
notice-button-open-request = Открыть заявление
notice-button-complain = Пожаловаться
notice-button-open-draft = Продолжить

notice-answer-over = Это сообщение устарело: запись изменена или закончилась. Что сейчас – в разделе «Мои заявления».
notice-answer-identify = Чтобы кнопка сработала, сначала подтвердите, кто вы.
