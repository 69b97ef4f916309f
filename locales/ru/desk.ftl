### Рабочее место: заявления и ответы на них.

web-desk-requests = Заявления
web-desk-open = Ждут ответа
web-desk-closed = Закрытые
web-desk-none-open = Заявлений, которые ждут ответа, нет. Новое появится здесь само.
web-desk-none-closed = Закрытых заявлений пока нет.
web-desk-closed-at = Закрыто
web-desk-accepted = Принято
web-desk-will-accept = Будет принято
web-desk-deferred = Пришло вне рабочего времени. Срок пойдёт с момента принятия.
web-desk-suspended = Срок стоит. Когда препятствие устранят, он пойдёт дальше с того же места.
web-desk-person = Для кого
web-desk-age = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
web-desk-forgotten = Данные удалены по просьбе человека
web-desk-applicant = Кто подал
web-desk-about-request = О каком заявлении
web-desk-asked = Что написано
web-desk-answered = Ответ
web-desk-file-photo = Фото, { $size } КБ
web-desk-file-pdf = PDF, { $size } КБ
web-desk-ground = Основание отказа
web-desk-reason = Причина
web-desk-reason-help = Напишите понятно для человека: чего не хватает и что теперь делать.
web-desk-paper-valid = действует
web-desk-paper-expired = срок истёк
web-desk-paper-replaced = заменён
web-desk-paper-revoked = отозван
web-desk-pdf-kk = PDF на казахском
web-desk-pdf-ru = PDF на русском
web-desk-do-take = Взять в работу
web-desk-do-complete = Ответить
web-desk-do-refuse = Отказать
web-desk-do-suspend = Приостановить срок
web-desk-do-resume = Возобновить срок
web-desk-do-revoke = Отозвать документ
web-desk-do-revoke-surely = Отозвать
web-desk-revoke-about = Все, кто проверит документ, увидят, что он отозван. Вернуть его нельзя.
web-desk-suspend-about = Срок будет стоять, пока не устранят препятствие, названное в основании. Человеку об этом напишем.
web-desk-send = Подписать и отправить
web-desk-send-refusal = Подписать и отправить отказ
web-desk-optional = (необязательно)
web-desk-choose-one = Выберите
web-desk-full-name = Фамилия, имя, отчество
web-desk-suggest-silent = Реестр не ответил, поэтому поля пусты. Заполните вручную.
web-desk-rows-help = Пустые строки не отправляются.
web-desk-more-rows = Добавить строки
web-desk-only-when = Только если «{ $label }» – { $options }.

web-desk-filled-wrong = Ответ не отправлен. Исправьте отмеченное ниже.
web-desk-no-such-ground = Отказ не отправлен. Выберите основание.
web-desk-signing-failed = Служба подписи не ответила. Ничего не отправлено, заполненное сохранено. Отправьте ещё раз через минуту.
web-desk-register-silent = Реестр не ответил. Ничего не отправлено, заполненное сохранено. Отправьте ещё раз через минуту.
web-desk-not-open = Тем временем статус заявления изменился, поэтому действие не выполнено. Здесь – как есть сейчас.

web-wrong-empty = Заполните это поле.
web-wrong-too-short = Слишком коротко. Нужно не меньше { $limit } знаков.
web-wrong-too-long = Слишком длинно. Не больше { $limit } знаков.
web-wrong-not-an-option = Выберите из предложенного.
web-wrong-not-a-number = Нужно число. Например: 3 или 2,5.
web-wrong-too-small = Слишком мало. Нужно не меньше { $limit }.
web-wrong-too-large = Слишком много. Нужно не больше { $limit }.
web-wrong-not-a-date = Нужна дата. Например: 25.11.2026.
web-wrong-too-early = Слишком рано. Самая ранняя дата – { $limit }.
web-wrong-too-late = Слишком поздно. Самая поздняя дата – { $limit }.
web-wrong-not-a-moment = Нужны дата и время. Например: 25.11.2026 10:30.
web-wrong-not-a-name = Напишите фамилию и имя. Например: Сагинтаева Айгуль.
web-wrong-wrong-iin = ИИН состоит из 12 цифр, последняя – контрольная. Проверьте и введите ещё раз.
web-wrong-too-few = Недостаточно. Нужно не меньше: { $limit }.
web-wrong-too-many = Слишком много. Не больше: { $limit }.
web-wrong-file-expected = Нужен файл.
web-wrong-not-printable = Это не удаётся напечатать. Напишите проще, без необычных знаков, и отправьте ещё раз.
web-wrong-row = Исправьте строку { $row }.
