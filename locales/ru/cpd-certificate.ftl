# Документы о повышении квалификации и сертификационных курсах.

form-cpd-certificate-kind-ask = Какой документ нужен?
form-cpd-certificate-kind-help = Его дают, когда программа пройдена полностью.
form-cpd-certificate-kind-label = Вид документа
form-cpd-certificate-kind-advanced-training = Свидетельство о повышении квалификации
form-cpd-certificate-kind-certification-course = Свидетельство о сертификационном курсе
form-cpd-certificate-kind-note = Справка о сертификационном курсе
form-cpd-certificate-whose-ask = Кому нужен документ?
form-cpd-certificate-whose-label = Кому
form-cpd-certificate-whose-own = Мне
form-cpd-certificate-whose-attorney = Другому человеку, по доверенности
form-cpd-certificate-holder-ask = Чей это документ?
form-cpd-certificate-holder-help = Напишите фамилию, имя, отчество и ИИН.
form-cpd-certificate-holder-label = Владелец документа
form-cpd-certificate-power-ask = Пришлите доверенность.
form-cpd-certificate-power-label = Доверенность
form-cpd-certificate-programme-ask = Какую программу вы прошли?
form-cpd-certificate-programme-help = Напишите название так, как в подтверждающем документе.
form-cpd-certificate-programme-label = Программа
form-cpd-certificate-source-ask = Чем подтверждается, что программа пройдена?
form-cpd-certificate-source-label = Прохождение подтверждает
form-cpd-certificate-source-register = Журнал академии
form-cpd-certificate-source-papers = Документ, который я пришлю
form-cpd-certificate-finished-ask = В какой день вы закончили программу?
form-cpd-certificate-finished-help = Например: 20.11.2026.
form-cpd-certificate-finished-label = Дата окончания
form-cpd-certificate-hours-ask = Сколько часов длилась программа?
form-cpd-certificate-hours-label = Число часов
form-cpd-certificate-proof-ask = Пришлите документ о том, что программа пройдена полностью.
form-cpd-certificate-proof-help = Табель успеваемости, копия приказа или протокол экзамена.
form-cpd-certificate-proof-label = Подтверждающий документ

cpd-certificate-programme-ask = <b>По какой программе?</b>
cpd-certificate-programme-found = Ниже – программы, которые вы закончили по журналу академии.
cpd-certificate-programme-none = В журнале академии нет такой законченной программы. Напишите её название и приложите подтверждающий документ.
cpd-certificate-programme-typed = Напишите название так, как в подтверждающем документе.
cpd-certificate-programme-unfinished = Ещё не закончено: { $titles }
cpd-certificate-programme-silent = Журнал академии пока не ответил. Повторите чуть позже или напишите название программы.
cpd-certificate-programme-one = { $title } ({ $hours } ч)
cpd-certificate-programme-short = Название программы слишком короткое. Например: «Помощь при неотложных состояниях».
cpd-certificate-programme-long = Название программы слишком длинное. Можно не больше { $most } знаков.

result-cpd-certificate-speciality-label = Специальность
result-cpd-certificate-programme-label = Программа (цикл)
result-cpd-certificate-begun-label = Дата начала
result-cpd-certificate-finished-label = Дата окончания
result-cpd-certificate-hours-label = Число часов
result-cpd-certificate-credits-label = Число кредитов

document-cpd-advanced-training-title = Свидетельство о повышении квалификации
document-cpd-advanced-training-statement =
    Владелец свидетельства: { $name }. Программа повышения квалификации освоена полностью.

    Обучающая организация: { $provider }.
document-cpd-certification-course-title = Свидетельство о сертификационном курсе
document-cpd-certification-course-statement =
    Владелец свидетельства: { $name }. Сертификационный курс пройден полностью.

    Обучающая организация: { $provider }.
document-cpd-note-title = Справка о прохождении сертификационного курса
document-cpd-note-statement =
    Владелец справки: { $name }. Сертификационный курс пройден.

    Обучающая организация: { $provider }.

refusal-incomplete-cpd-certificate-what = В таком виде заявление отправить нельзя.
refusal-incomplete-cpd-certificate-why = По журналу академии не видно, что вы закончили эту программу.
refusal-incomplete-cpd-certificate-todo = Измените вид документа или программу либо пришлите подтверждающий документ сами. Ответы сохранены.

example-programme = Помощь при неотложных состояниях

notice-ready-cpd-certificate = Свидетельство о курсах готово
