# Сертификат менеджера здравоохранения: ҚР ДСМ-254/2020.

form-manager-certification-kind-ask = О чём вы просите?
form-manager-certification-kind-label = Что запрашивается
form-manager-certification-kind-certificate = Сертификат
form-manager-certification-kind-conclusion = Заключение аккредитованной организации
form-manager-certification-kind-appeal = Апелляция на заключение
form-manager-certification-registers-ask = Согласны ли вы взять сведения об образовании и работе из реестров?
form-manager-certification-registers-help = Если согласны, не спросим того, что есть в реестрах.
form-manager-certification-registers-label = Согласие на сведения из реестров
form-manager-certification-path-ask = Вы получаете сертификат впервые?
form-manager-certification-path-label = Сертификация
form-manager-certification-path-first = Впервые
form-manager-certification-path-renewal = Подтверждение действия
form-manager-certification-workplace-ask = Где вы работаете?
form-manager-certification-workplace-help = По месту работы определяется департамент.
form-manager-certification-workplace-label = Место работы
form-manager-certification-position-ask = Какая у вас должность?
form-manager-certification-position-label = Должность
form-manager-certification-education-ask = Какие учебные заведения вы закончили?
form-manager-certification-education-label = Образование
form-manager-certification-education-place-ask = Как называется учебное заведение и где оно?
form-manager-certification-education-place-label = Учебное заведение
form-manager-certification-education-speciality-ask = Какая специальность?
form-manager-certification-education-speciality-label = Специальность
form-manager-certification-education-since-ask = В каком году вы поступили?
form-manager-certification-education-since-label = Год поступления
form-manager-certification-education-until-ask = В каком году вы закончили?
form-manager-certification-education-until-label = Год окончания
form-manager-certification-education-diploma-ask = Какой номер диплома или свидетельства?
form-manager-certification-education-diploma-label = Диплом №
form-manager-certification-work-ask = Где и кем вы работали?
form-manager-certification-work-label = Трудовая деятельность
form-manager-certification-work-place-ask = Как называется организация?
form-manager-certification-work-place-label = Место работы
form-manager-certification-work-position-ask = Какая должность?
form-manager-certification-work-position-label = Должность
form-manager-certification-work-since-ask = С какого года?
form-manager-certification-work-since-label = Год начала
form-manager-certification-work-until-ask = До какого года?
form-manager-certification-work-until-help = Если работаете и сейчас, пропустите.
form-manager-certification-work-until-label = Год окончания
form-manager-certification-papers-ask = Какие документы вы пришлёте сами?
form-manager-certification-papers-help = То, что есть в реестрах, присылать не нужно. К документу на иностранном языке приложите перевод, заверенный нотариусом.
form-manager-certification-papers-label = Документы от вас
form-manager-certification-papers-diploma = Диплом, полученный до 2015 года
form-manager-certification-papers-retraining = Документ о переподготовке
form-manager-certification-papers-recognition = Документ о признании диплома
form-manager-certification-papers-managerial-work = Документ о руководящей работе
form-manager-certification-diploma-ask = Пришлите диплом о высшем образовании.
form-manager-certification-diploma-label = Диплом
form-manager-certification-retraining-ask = Пришлите документ о переподготовке.
form-manager-certification-retraining-help = По специальности «Общественное здравоохранение» или «Менеджмент здравоохранения».
form-manager-certification-retraining-label = Документ о переподготовке
form-manager-certification-recognition-ask = Пришлите документ о признании иностранного диплома.
form-manager-certification-recognition-label = Документ о признании диплома
form-manager-certification-managerial-work-ask = Пришлите документ о работе на руководящей должности.
form-manager-certification-managerial-work-help = Трудовая книжка, трудовой договор или копия приказа.
form-manager-certification-managerial-work-label = Документ о руководящей работе
form-manager-certification-concluded-ask = Где заключение аккредитованной организации?
form-manager-certification-concluded-label = Заключение
form-manager-certification-concluded-here = Его мне дали здесь
form-manager-certification-concluded-file = Пришлю файлом
form-manager-certification-conclusion-ask = Пришлите заключение о готовности к управленческой деятельности.
form-manager-certification-conclusion-label = Заключение (файл)
form-manager-certification-development-ask = Что вы сделали для профессионального развития за последние пять лет?
form-manager-certification-development-help = Для первого сертификата – сертификационный курс. Для подтверждения – повышение квалификации, съезды, семинары, вебинары и публикации. К каждому приложите документ.
form-manager-certification-development-label = Профессиональное развитие
form-manager-certification-development-activity-ask = Какое это мероприятие?
form-manager-certification-development-activity-label = Мероприятие
form-manager-certification-development-activity-certification-course = Сертификационный курс (кредиты)
form-manager-certification-development-activity-advanced-training-hours = Повышение квалификации (часы)
form-manager-certification-development-activity-advanced-training-credits = Повышение квалификации (кредиты)
form-manager-certification-development-activity-congresses = Съезд, конгресс, конференция
form-manager-certification-development-activity-seminars = Семинар, тренинг, мастер-класс
form-manager-certification-development-activity-webinars = Вебинар, дистанционное обучение
form-manager-certification-development-activity-publications = Публикация
form-manager-certification-development-title-ask = Как это называется?
form-manager-certification-development-title-label = Название
form-manager-certification-development-on-ask = Когда это было?
form-manager-certification-development-on-help = Если несколько дней, напишите последний.
form-manager-certification-development-on-label = Дата
form-manager-certification-development-amount-ask = Сколько часов или кредитов?
form-manager-certification-development-amount-help = Для участия и публикации напишите 1.
form-manager-certification-development-amount-label = Количество
form-manager-certification-development-proof-ask = Пришлите подтверждающий документ.
form-manager-certification-development-proof-label = Подтверждающий документ
form-manager-certification-stage-ask = С каким этапом вы не согласны?
form-manager-certification-stage-label = Спорный этап
form-manager-certification-stage-development = Профессиональное развитие
form-manager-certification-stage-knowledge = Оценка знаний
form-manager-certification-stage-cases = Ситуационные задачи
form-manager-certification-why-ask = Почему вы не согласны?
form-manager-certification-why-label = Причина апелляции
form-manager-certification-proof-ask = Есть подтверждающие документы?
form-manager-certification-proof-label = Подтверждающие документы

manager-certification-start-ask =
    <b>О чём вы просите?</b>
    Сертификат получает первый руководитель государственной медицинской организации.
    Сначала аккредитованная организация оценивает вашу готовность и даёт заключение. С ним запрашивают сертификат.
manager-certification-start-certificate = Запросить сертификат
manager-certification-start-conclusion = Запросить заключение
manager-certification-start-guide = Какие правила
manager-certification-registers-ask =
    <b>Взять сведения об образовании и работе из реестров?</b>
    Если вы согласны, документы, которые есть в реестрах, мы не спрашиваем.
    Если нет, вы пришлёте всё сами.
manager-certification-registers-yes = Да, возьмите из реестров
manager-certification-registers-no = Нет, документы пришлю

manager-certification-action-appeal = Подать апелляцию
manager-certification-action-certificate = Запросить сертификат с этим заключением

result-manager-certification-order-label = Приказ №
result-manager-certification-ordered-label = Дата приказа
result-manager-certification-speciality-label = Заявленная специальность
result-manager-certification-confirmed-label = Этап 1. Результаты непрерывного профессионального развития
result-manager-certification-confirmed-yes = подтверждены
result-manager-certification-confirmed-no = не подтверждены
result-manager-certification-points-label = 2.1 Оценка знаний, баллы
result-manager-certification-percent-label = 2.1 Оценка знаний, %
result-manager-certification-case-points-label = 2.2 Решение ситуационных задач, баллы
result-manager-certification-case-percent-label = 2.2 Решение ситуационных задач, %
result-manager-certification-ready-label = Готовность к управленческой деятельности
result-manager-certification-ready-yes = подтверждена
result-manager-certification-ready-no = не подтверждена
result-manager-certification-chair-label = Председатель
result-manager-certification-reason-label = Обоснование

document-manager-certificate-title = Сертификат «Менеджер в области здравоохранения»
document-manager-certificate-statement =
    Сертификат подтверждает профессиональную подготовку для управления государственной медицинской организацией. Владелец: { $name }.

    Сертификат выдал государственный орган: { $provider }.
document-manager-conclusion-title = Заключение о подтверждении готовности менеджера в области здравоохранения к управленческой деятельности
document-manager-conclusion-statement =
    Претендент: { $name }. Заключение дала организация: { $provider }.

    Если вы не согласны с заключением или с одним из этапов, в течение трёх рабочих дней после его получения можно подать жалобу в апелляционную комиссию этой организации.
document-manager-appeal-title = Ответ апелляционной комиссии
document-manager-appeal-statement =
    Претендент: { $name }. Ответ дала комиссия организации: { $provider }.

    Если готовность подтверждена, этот ответ считается новым заключением. Если нет, причина отказа указана ниже.
document-refusal-manager-certification-statement =
    Заявитель: { $name }. Услуга: { $service }.

    Мотивированный отказ в оказании государственной услуги (приложение 5 к правилам ҚР ДСМ-254/2020). Отказал орган: { $provider }. Подписывает его руководитель.

refusal-not-meeting-rules-manager-certification-what = К оценке пока допустить нельзя.
refusal-not-meeting-rules-manager-certification-why = За последние пять лет не хватает: { $details }.
refusal-not-meeting-rules-manager-certification-todo = Добавьте забытые мероприятия с документами. Ответы сохранены.
refusal-detail-certification-course = сертификационный курс – { $shown } из { $least } кредитов
refusal-detail-advanced-training-hours = повышение квалификации – { $shown } из { $least } часов
refusal-detail-congresses = съезды – { $shown } из { $least }
refusal-detail-seminars = семинары – { $shown } из { $least }
refusal-detail-webinars = вебинары – { $shown } из { $least }
refusal-detail-publications = публикации – { $shown } из { $least }
refusal-too-late-manager-certification-what = Время для апелляции прошло.
refusal-too-late-manager-certification-why = Срок жалобы на заключение: { $until }.
refusal-too-late-manager-certification-todo = Можно запросить заключение заново. Совет дадут по номерам 1414 и 8-800-080-7777.
refusal-nothing-to-appeal-what = Не нашлось заключения, на которое подаётся апелляция.
refusal-nothing-to-appeal-why = Апелляцию подают на заключение, полученное здесь.
refusal-nothing-to-appeal-todo = Откройте заключение в разделе «Мои заявления» и нажмите «Подать апелляцию».

notice-certificate-ending = Заканчивается срок сертификата менеджера. Последний день: { $valid_until }.
    Чтобы продлить его, нужно снова пройти сертификацию. Номер запроса: { $number }.
notice-completeness-due = Проверьте, все ли документы есть в заявлении № { $number }. Срок: { $due }.
web-notice-completeness-due = Сегодня нужно проверить полноту документов

guide-document-diploma = Диплом, полученный до 2015 года
guide-document-retraining = Документ о переподготовке
guide-document-recognition = Документ о признании иностранного диплома
guide-document-managerial-work = Документ о работе на руководящей должности

form-before-needs-manager-certification-conclusion = Понадобится: документы о профессиональном развитии за последние пять лет.
form-before-needs-manager-certification-appeal = Документы прикладывать не обязательно.

notice-ready-manager-certification = Ответ по сертификату менеджера готов
