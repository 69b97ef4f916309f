# Что Telegram показывает о боте: описание до 512 знаков, краткое до 120, команда до 256.

profile-description = В этом чате вы записываетесь к врачу поликлиники: выбираете время, меняете его или отменяете запись, а мы напоминаем заранее. На казахском и русском. В неотложном случае звоните 103.
profile-short = Запись к врачу поликлиники.
profile-command-start = Главное меню
profile-command-my = Мои заявления
profile-command-guide = Как работает каждая услуга
profile-command-clinics = Поликлиники и часы их работы
profile-command-verify = Проверить документ по коду или QR
profile-command-help = Помощь
profile-command-settings = Настройки
profile-command-language = Сменить язык
profile-command-privacy = Как хранятся ваши данные
profile-command-cancel = Прервать начатое
profile-command-delete-me = Удалить мои данные
