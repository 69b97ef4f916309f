### Страницы: местный мессенджер, пульт 1414, рабочее место поликлиники.

web-brand = Emhana
web-skip = К содержанию
web-language = Язык страницы
web-language-kk = Қаз
web-language-ru = Рус
web-language-name-kk = Казахский
web-language-name-ru = Русский
web-sandbox = Проба, всё ненастоящее
web-to-start = На главную
web-cancel = Отмена
web-guest = Гость

web-problem-403 = Этот запрос пришёл с чужой страницы
web-problem-403-help = Мы его не выполнили. Откройте страницу заново и повторите.
web-problem-404 = Такой страницы нет
web-problem-404-help = Возможно, ссылка устарела. Начните с главной страницы.
web-problem-405 = Так эту страницу не открыть
web-problem-405-help = Начните с главной страницы.
web-problem-413 = Слишком большой файл или текст
web-problem-413-help = Файл может занимать до 20 МБ, текст – до 4096 знаков.
web-problem-429 = Слишком много попыток
web-problem-429-help = Попробуйте через десять минут. Проверить документ можно и в чате.
web-problem-500 = У нас что-то сломалось
web-problem-500-help = Уже записанное не потеряно. Попробуйте ещё раз через минуту.
web-problem-503 = Часть системы сейчас не отвечает
web-problem-503-help = Ничего не потеряно и ничего не записано дважды. Попробуйте ещё раз через минуту.

web-home-lead = Врач и услуги поликлиники – в переписке
web-home-about = Гражданин открывает чат на казахском или русском записывается к врачу, подаёт заявление и получает готовый документ. Оператор 1414 и поликлиника видят то же самое со своей стороны.
web-home-messenger = Мессенджер
web-home-messenger-about = Здесь гражданин пишет боту: называет себя, записывается, переносит и отменяет запись, получает напоминания.
web-home-console = Пульт 1414
web-home-console-about = Здесь оператор находит заявление по номеру и видит, что с ним и к какому сроку будет ответ.
web-home-desk = Рабочее место поликлиники
web-home-desk-about = Здесь отвечают на заявления, видят записи дня по врачам и что изменилось.
web-home-try = Кем попробовать
web-home-try-about = Этого человека не существует. Его ИИН и телефон знает только пробный реестр.
web-home-open = Открыть мессенджер
web-home-sms = SMS этого человека
web-home-sms-about = Коды из SMS приходят туда же и видны сбоку от чата. Других людей – детей, пенсионеров, неприкреплённых – можно выбрать там или увидеть списком:
web-home-people = список людей

web-person-name = Имя
web-person-iin = ИИН
web-person-born = Дата рождения
web-person-phone = Телефон
web-person-clinic = Поликлиника
web-person-unattached = не прикреплён
web-person-dependants = Может действовать за

web-case-adult = взрослый
web-case-parent = родитель
web-case-guardian = опекун
web-case-pensioner = пенсионер
web-case-unattached = не прикреплён
web-case-child = ребёнок
web-case-ward = подопечный
web-case-outside-unit = живёт вне участка
web-case-odd-iin = странная дата в ИИН
web-case-no-phone = телефона нет в реестре
web-case-other-phone = ИИН на другом телефоне
web-case-with-referral = есть направление в стационар
web-case-referral-waiting = направление: в очереди
web-case-referral-planned = направление: день назначен
web-case-referral-admitted = направление: госпитализация состоялась
web-case-referral-removed = направление: снято с очереди
web-case-with-medicines = получает бесплатные лекарства
web-case-incapable = недееспособность по решению суда
web-case-driver-paid = водитель: оплата есть
web-case-driver-unpaid = водитель: оплаты нет
web-case-driver-expired = водитель: осмотр просрочен
web-case-driver-unfit = водитель: есть противопоказания
web-case-driver-never-examined = водитель: осмотра не было
web-case-with-training = повышение квалификации пройдено
web-case-with-course = сертификационный курс пройден
web-case-in-training = обучение не окончено
web-case-with-career = образование и стаж в реестре
web-case-college-graduate = окончил колледж, долгов нет
web-case-college-debtor = окончил колледж, есть долги

web-people-title = Люди для пробы
web-people-about = Эти люди придуманы. Выберите кого-нибудь и назовите в чате его ИИН и телефон. SMS этого человека видны на отдельной странице.
web-people-case = Особенность
web-people-any = без разницы
web-people-show = Показать
web-people-none = Таких людей нет. Выберите другую особенность или поликлинику.

web-phone-title = SMS на { $phone }
web-phone-help = Новые SMS появляются здесь сами, сверху. Если не появились:
web-phone-refresh = обновить страницу
web-sms-none = SMS пока не было. Код придёт сюда, когда бот его отправит.

web-start-title = Новый чат
web-start-about = Так бот видит вас до первого сообщения: имя и язык телефона.
web-start-name = Имя в мессенджере
web-start-name-example = Айгуль
web-start-name-help = Любое, до 64 знаков. Настоящее имя бот узнает из реестра.
web-start-language = Язык телефона
web-start-language-none = Неизвестен
web-start-language-help = По нему бот догадается, на каком языке начать.
web-start-go = Начать

web-chat-title = Чат с Emhana
web-chat-log = Переписка
web-chat-me = Вы:
web-chat-bot = Emhana:
web-chat-edited = изменено
web-chat-contact = Контакт
web-chat-sticker = Стикер
web-chat-voice = Голосовое сообщение
web-chat-place = Место на карте
web-chat-size = { $size } КБ
web-chat-buttons = Кнопки сообщения
web-chat-keyboard = Кнопки ответа
web-chat-start = Начать
web-chat-sandbox = для пробы
web-chat-typing = печатает…
web-chat-offline = нет связи, ждём…
web-chat-offline-help = Нет связи с сервером. Сообщение не отправлено, текст остался в поле.
web-chat-refused = Сообщение не отправлено. Попробуйте ещё раз.
web-chat-too-long = Текст длиннее 4096 знаков. Разделите его на части.
web-chat-too-large = Файл больше 20 МБ. Выберите файл поменьше.
web-chat-new = Новый чат
web-chat-commands = Команды
web-chat-attach = Отправить другое
web-chat-write = Сообщение
web-chat-send = Отправить
web-chat-understood = Понятно
web-chat-noscript = Без скриптов чат обновляется, когда вы что-нибудь нажмёте.
web-chat-refresh = Обновить

web-attach-document = Файл
web-attach-contact = Номер телефона
web-attach-location = Место на карте
web-attach-sticker = Стикер
web-attach-voice = Голосовое сообщение

web-contact-title = Каким номером поделиться?
web-contact-about = Мессенджер отмечает, свой это номер или чужая карточка. Боту нужен свой.
web-contact-own = Отправить как свой
web-contact-foreign = Отправить как чужой
web-contact-error = Номер пишется так: +77015550101.

web-location-title = Каким местом поделиться?
web-location-about = Здесь указан центр Алматы. Можно вписать другое.
web-location-latitude = Широта
web-location-longitude = Долгота
web-location-send = Отправить место
web-location-error = Широта – число от −90 до 90, долгота – от −180 до 180. Например: 43.2389 и 76.8897.

web-panel-title = Люди и SMS
web-panel-about = Люди здесь придуманы. Выберите кого-нибудь: его ИИН и номер можно подставить в чат, а SMS придут сюда.
web-panel-close = Закрыть
web-panel-pick = Выбрать человека
web-panel-search = Имя, ИИН или особенность
web-panel-nobody = Никого не нашлось. Напишите часть имени или ИИН.
web-panel-failed = Список людей не загрузился. Обновите страницу.
web-panel-type = Вписать
web-panel-type-code = Вписать код
web-panel-copy = Копировать
web-panel-share = Поделиться
web-panel-sms = SMS на этот номер

web-rail = Разделы
web-detail = Подробно
web-detail-none = Выберите строку – здесь будет подробно.

web-speciality-district-therapist = участковый терапевт
web-speciality-district-paediatrician = участковый педиатр
web-speciality-gp = врач общей практики

web-service-appointment = Запись на приём
web-service-home-visit = Вызов на дом
web-service-attachment = Прикрепление к поликлинике
web-service-phc-certificate = Справка из поликлиники
web-service-sick-leave-sheet = Лист о нетрудоспособности
web-service-sick-leave-certificate = Справка о нетрудоспособности
web-service-medicines = Бесплатные лекарства
web-service-hospitalization-referral = Направление в больницу
web-service-driver-certificate = Справка для водителя
web-service-donor-registration = Донорство: согласие или отказ
web-service-complaint = Жалоба
web-service-education-document = Диплом медика, дубликат
web-service-cpd-certificate = Свидетельство о курсах медика
web-service-manager-certification = Сертификат менеджера

web-visit-booked = записан
web-visit-confirmed = подтвердил
web-visit-cancelled = отменено
web-visit-done = принят
web-visit-missed = не пришёл

web-request-draft = черновик
web-request-sent = отправлено
web-request-deferred = отложено до открытия
web-request-accepted = принято
web-request-in-work = в работе
web-request-suspended = приостановлено
web-request-completed = исполнено
web-request-refused = отказ
web-request-cancelled = отменено
web-request-breached = срок нарушен

web-event-submitted = Заявление подано
web-event-deferred = Отложено до открытия
web-event-accepted = Принято
web-event-booked = Время записано
web-event-moved = Время изменено
web-event-confirmed = Приход подтверждён
web-event-displaced = Врача не будет, нужно другое время
web-event-cancelled = Отменено
web-event-taken = Взято в работу
web-event-suspended = Срок приостановлен
web-event-resumed = Срок идёт дальше
web-event-completed = Дан ответ
web-event-refused = Дан мотивированный отказ
web-event-breached = Срок нарушен
web-event-happened = Гражданин подтвердил, что исполнено
web-event-disputed = Гражданин сообщил, что не исполнено
web-event-appealed = Гражданин подал жалобу

web-side-citizen = гражданин
web-side-clinic = услугодатель
web-side-operator = оператор 1414
web-side-system = система

web-notice-visit-booked = Новая запись
web-notice-visit-moved = Запись перенесена
web-notice-visit-cancelled = Запись отменена
web-notice-visit-displaced = Врача не будет, запись под вопросом
web-notice-request-confirmed = Заявление подтверждено
web-notice-identity-check = Нужно подтвердить личность
web-notice-identity-confirmed = Личность подтверждена
web-notice-identity-refused = Личность не подтверждена
web-notice-request-filed = Новое заявление
web-notice-request-cancelled = Гражданин отозвал заявление
web-notice-request-breached = Срок нарушен, ответа ждут
web-notice-term-soon = Осталась четверть срока
web-notice-document-revoked = Документ отозван
web-notice-citizen-unreachable = Не удалось сообщить гражданину

web-desk-choose = Чьё это рабочее место?
web-desk-find = Название или адрес
web-desk-no-clinics = Поликлиник пока нет. Загрузите их командой emhana clinic.
web-desk-of-visit = Запись на приём
web-desk-visits = Записи дня
web-desk-notices = Уведомления
web-desk-other = Другая организация
web-desk-day = День
web-desk-before = Предыдущий день
web-desk-after = Следующий день
web-desk-today = Сегодня
web-desk-time = Время
web-desk-number = Номер
web-desk-state = Статус
web-desk-service = Услуга
web-desk-doctor = Врач
web-desk-room = каб. { $room }
web-desk-changeable = Гражданин может изменить до
web-desk-displaced = Врача не будет. Гражданина просят выбрать другое время.
web-desk-at = Получено
web-desk-what = Что произошло
web-desk-when = На когда
web-desk-notices-about = Новые сверху. Имени здесь нет: его видно, когда заявление открыто.
web-desk-identity = Подтверждение личности
web-desk-identity-title = К вам пришли с документом?
web-desk-identity-about = Человек называет номер из чата и показывает удостоверение. Сверьте фото и ИИН, затем ответьте.
web-desk-identity-number = Номер для подтверждения
web-desk-identity-confirm = Это тот самый человек
web-desk-identity-refuse = Это не он
web-desk-identity-confirmed = Подтверждено: { $number }. Человеку уже написали в чат.
web-desk-identity-refused = Не подтверждено: { $number }. Человеку уже написали в чат.
web-desk-identity-missing = Открытого номера { $number } в этой поликлинике нет. Проверьте его вместе с человеком.
web-desk-no-visits = На этот день никто не записан. Новая запись появится здесь сама.
web-desk-no-notices = Пока ничего не изменилось. О новых записях, переносах и отменах здесь будет сказано.

web-console-all = Все заявления
web-console-title = Заявления
web-console-number = Номер запроса (клавиша /)
web-console-find = Найти
web-console-not-found = Заявления № { $number } нет. Сверьте номер с гражданином: девять знаков, как 7K3-M92-Q4X.
web-console-none = Здесь пусто. Заявления появятся, как только граждане их подадут.
web-console-detail-none = Найдите заявление по номеру или выберите в списке.
web-console-submitted = Подано
web-console-due = Срок
web-console-left = Осталось
web-console-history = Ход рассмотрения
web-console-no-history = Записей нет.

web-left-left-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
web-left-left-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
web-left-left-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
web-left-overdue-minutes = { $count ->
    [one] просрочено на { $count } минуту
    [few] просрочено на { $count } минуты
    [many] просрочено на { $count } минут
   *[other] просрочено на { $count } минуты
}
web-left-overdue-hours = { $count ->
    [one] просрочено на { $count } час
    [few] просрочено на { $count } часа
    [many] просрочено на { $count } часов
   *[other] просрочено на { $count } часа
}
web-left-overdue-days = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
    [many] просрочено на { $count } дней
   *[other] просрочено на { $count } дня
}
