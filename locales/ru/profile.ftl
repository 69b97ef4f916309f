# Что Telegram показывает о боте: описание до 512 знаков, краткое до 120, команда до 256.

profile-description = В этом чате вы записываетесь к врачу, подаёте заявления на услуги поликлиники и получаете готовые документы. О приёме напомним заранее. На казахском и русском. Боль в груди, трудно дышать, потеря сознания – звоните 103 сейчас.
profile-short = Запись к врачу и услуги поликлиники.
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
