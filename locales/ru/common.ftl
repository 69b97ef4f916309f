common-back = Назад
common-cancel = Отмена
common-menu = В меню
common-retry = Спросить ещё раз
common-earlier = Раньше
common-later = Позже

common-for-child = За ребёнка: { $name }, { $age ->
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

common-stale = Эта кнопка устарела. Ниже – шаг, на котором вы сейчас.
common-cancelled = Мы остановились, ничего не отправлено.
common-not-yours = Это окно не для вас.
common-private-only = Я помогаю только в личном чате. Напишите мне лично.

common-unexpected-text = Такого ответа в списке нет. Нажмите кнопку или напишите её слова либо номер.
common-unexpected-sticker = Из стикера ответ не понять. Нажмите кнопку или напишите словами.
common-unexpected-voice = Голосовое сообщение я не могу прослушать. Нажмите кнопку или напишите словами.
common-unexpected-photo = На этом шаге фото не нужно. Нажмите кнопку или напишите словами.
common-unexpected-document = На этом шаге файл не нужен. Нажмите кнопку или напишите словами.
common-unexpected-contact = На этом шаге номер телефона не нужен. Нажмите кнопку или напишите словами.
common-unexpected-location = На этом шаге геопозиция не нужна. Нажмите кнопку или напишите словами.
common-unexpected-other = Такое сообщение я не понимаю. Нажмите кнопку или напишите словами.
common-keyboard-away = Хорошо.
