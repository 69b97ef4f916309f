menu-main-ask = <b>Чем помочь?</b>
menu-main-known = Вы: { $name }
menu-main-unknown = Чтобы записаться, сначала подтвердите, кто вы.
menu-main-sandbox = Это проба: люди и записи здесь ненастоящие.
menu-main-book = Записаться к врачу
menu-main-mine = Мои заявления
menu-main-help = Помощь
menu-main-settings = Настройки
