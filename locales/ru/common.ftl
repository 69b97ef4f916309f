common-back = Назад
common-menu = В меню
common-retry = Спросить ещё раз
common-earlier = Раньше
common-later = Позже
common-page-earlier = Предыдущие
common-page-later = Следующие

common-for-child = За ребёнка: { $name }, { $age ->
    [0] меньше года
    [one] { $age } год
    [few] { $age } года
    [many] { $age } лет
   *[other] { $age } года
}
common-for-ward = За подопечного: { $name }, { $age ->
    [one] { $age } год
    [few] { $age } года
    [many] { $age } лет
   *[other] { $age } года
}

common-whom-other = { $name }, { $age ->
    [0] меньше года
    [one] { $age } год
    [few] { $age } года
    [many] { $age } лет
   *[other] { $age } года
}

common-stale = Эта кнопка устарела. Ниже – шаг, на котором вы сейчас.
common-cancelled = Начатое не отправлено. Сделанные раньше записи остаются в силе.
common-not-yours = Это окно не для вас.
common-file-not-made = Файл сейчас не получился. Всё отправленное в силе. Откройте заявление позже и возьмите файл там.
common-private-only = Я помогаю только в личном чате. Напишите мне лично.

common-unexpected-sticker = Из стикера ответ не понять. Нажмите кнопку или напишите словами.
common-unexpected-voice = Голосовое сообщение я не могу прослушать. Нажмите кнопку или напишите словами.
common-unexpected-photo = На этом шаге фото не нужно. Нажмите кнопку или напишите словами.
common-unexpected-document = На этом шаге файл не нужен. Нажмите кнопку или напишите словами.
common-unexpected-contact = На этом шаге номер телефона не нужен. Нажмите кнопку или напишите словами.
common-unexpected-location = На этом шаге геопозиция не нужна. Нажмите кнопку или напишите словами.
common-unexpected-other = Такое сообщение я не понимаю. Нажмите кнопку или напишите словами.
common-edited = Исправленные сообщения я не читаю. Отправьте ответ заново, новым сообщением.
common-too-many = Сразу пришло слишком много сообщений, последние остались без ответа. Отправьте их заново, по одному.
common-keyboard-away = Хорошо.

calendar-day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}, { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
calendar-short = { $day } { $month ->
    [1] янв.
    [2] фев.
    [3] мар.
    [4] апр.
    [5] мая
    [6] июн.
    [7] июл.
    [8] авг.
    [9] сен.
    [10] окт.
    [11] ноя.
   *[12] дек.
}
meeting-lines =
    { $at }
    { meeting-place }
meeting-place =
    { $doctor }, { $speciality }, кабинет { $room }
    { $clinic }, { $address }

calendar-add = Добавить в календарь
calendar-event-title = Приём: { $speciality }
calendar-event-details = Врач: { $doctor }. Кабинет: { $room }.

speciality-district-therapist = участковый терапевт
speciality-district-paediatrician = участковый педиатр
speciality-gp = врач общей практики
common-unknown-command = Такой команды нет. { $typed ->
    [yes] Здесь можно написать ответ или выбрать
   *[no] Здесь можно выбрать
}: { $can }. Все команды: /help.
