# Жалоба: глава 3 правил ҚР ДСМ-254/2020.

form-complaint-to-ask = Кому пожаловаться?
form-complaint-to-help = Можно написать самой организации или сразу в орган, который её проверяет. Организация отвечает быстрее.
form-complaint-to-label = Кому жалоба
form-complaint-to-provider = Руководителю организации
form-complaint-to-authority = В орган здравоохранения
form-complaint-matter-ask = Что случилось?
form-complaint-matter-label = Причина жалобы
form-complaint-matter-late = Нарушен срок
form-complaint-matter-refusal = Отказали в услуге
form-complaint-matter-attitude = Сотрудник вёл себя грубо
form-complaint-matter-quality = Плохое качество услуги
form-complaint-matter-other = Другая причина
form-complaint-clinic-ask = На какую организацию жалоба?
form-complaint-clinic-label = На какую организацию
form-complaint-text-ask = Напишите, что случилось.
form-complaint-text-help = Когда и где это было и о чём вы просите.
form-complaint-text-label = Текст жалобы
form-complaint-proof-ask = Есть фото или документы в подтверждение?
form-complaint-proof-help = Жалобу рассмотрят и без них.
form-complaint-proof-label = Файлы в подтверждение

result-complaint-decision-label = Решение
result-complaint-decision-upheld = жалоба обоснованна
result-complaint-decision-partly = жалоба обоснованна частично
result-complaint-decision-dismissed = жалоба необоснованна
result-complaint-decision-unconsidered = жалоба оставлена без рассмотрения
result-complaint-answer-label = Ответ
result-complaint-measures-label = Принятые меры

document-complaint-answer-title = Ответ на жалобу
document-complaint-answer-statement =
    Заявитель: { $name }. Жалобу рассмотрела организация: { $provider }.

    Если вы не согласны с ответом, можно обратиться в уполномоченный орган или в суд (пункты 15 и 16 правил ҚР ДСМ-254/2020).
document-receipt-complaint-statement =
    Жалоба зарегистрирована. Заявитель: { $name }. Жалобу приняла организация: { $provider }.

    Номер и дата регистрации указаны на этом листе. Ответ придёт в этот чат и в раздел «Мои заявления».

complaint-text-breached =
    На моё заявление № { $number } не ответили в срок.
    Услуга: { $service }.
    Заявление подано: { $filed }.
    Срок ответа: { $due }.
    Прошу оказать услугу и объяснить, почему срок нарушен.
complaint-text-refused =
    По моему заявлению № { $number } мне отказали в услуге.
    Услуга: { $service }.
    Время отказа: { $answered }.
    Не могу согласиться с этим решением. Прошу его пересмотреть.
complaint-text-again =
    Не могу согласиться с ответом на мою жалобу № { $number }.
    Время ответа: { $answered }.
    Прошу рассмотреть жалобу повторно.
complaint-text-open =
    Подаю жалобу в связи с заявлением № { $number }.
    Услуга: { $service }.
    Заявление подано: { $filed }.
complaint-text-closed =
    Подаю жалобу на результат по заявлению № { $number }.
    Услуга: { $service }.
    Заявление подано: { $filed }.

refusal-only-court-what = На эту жалобу уже ответил уполномоченный орган.
refusal-only-court-why = Если вы не согласны с его ответом, следующая ступень – суд.
refusal-only-court-todo = Для суда возьмите подписанный ответ: он в самом заявлении. Совет дадут по номерам 1414 и 8-800-080-7777.

request-event-complaint-submitted = жалоба доставлена
request-event-complaint-accepted = жалоба зарегистрирована
request-event-complaint-taken = жалобу рассматривают
request-event-complaint-completed = дан ответ

complaint-action-next = Пожаловаться выше
complaint-action-court = Как обратиться в суд

notice-ready-complaint = Ответ на жалобу готов
