# Прикрепление к организации ПМСП: ҚР ДСМ-194/2020.

form-attachment-contingent-ask = К какой категории относится тот, кого прикрепляют?
form-attachment-contingent-help = Большинство не относится ни к одной. Пенсия и инвалидность видны в реестре, подтверждать их не нужно.
form-attachment-contingent-label = Категория
form-attachment-contingent-everyone = Ни к одной из них
form-attachment-contingent-pensioner = Пенсионер
form-attachment-contingent-disabled = Человек с инвалидностью
form-attachment-contingent-representative = Ребёнок с опекуном или попечителем
form-attachment-contingent-convict = Отбывает наказание
form-attachment-contingent-conscript = На срочной военной службе
form-attachment-contingent-student = Студент или учащийся медресе, младше 18
form-attachment-contingent-born-abroad = Ребёнок, рождённый за границей
form-attachment-contingent-ward = Живёт в детдоме или доме престарелых
form-attachment-contingent-by-power = По доверенности или страховке

form-attachment-proof-ask = Пришлите подтверждающий документ.
form-attachment-proof-help-representative = Подойдёт решение суда или документ об опеке.
form-attachment-proof-help-convict = Нужен протокол комиссии.
form-attachment-proof-help-conscript = Нужна выписка из приказа командира.
form-attachment-proof-help-student = Нужны ходатайство ректора и протокол комиссии.
form-attachment-proof-help-born-abroad = Нужен документ о рождении.
form-attachment-proof-help-ward = Нужно решение органа здравоохранения.
form-attachment-proof-help-by-power = Подойдёт доверенность или договор страхования.
form-attachment-proof-label = Подтверждающий документ

form-attachment-residence-ask = Где живёт тот, кого прикрепляют?
form-attachment-residence-help = Поликлиника должна быть в том же городе, посёлке или селе. Все районы Алматы – один город.
form-attachment-residence-label = Место проживания
form-attachment-residence-registered = По адресу регистрации
form-attachment-residence-temporary = По другому адресу, временно
form-attachment-residence-border = У границы города, нужна ближайшая

form-attachment-address-ask = Напишите адрес, по которому человек живёт.
form-attachment-address-label = Фактический адрес

form-attachment-lodging-ask = Пришлите документ о том, что человек там живёт.
form-attachment-lodging-help = Например, о временной регистрации или договор найма.
form-attachment-lodging-label = Документ о проживании

form-attachment-clinic-ask = К какой поликлинике прикрепиться?
form-attachment-clinic-label = Поликлиника
form-attachment-doctor-ask = К какому врачу прикрепиться?
form-attachment-doctor-label = Врач

result-attachment-doctor-label = Закреплённый врач

document-attachment-notice-title = Уведомление о прикреплении
document-attachment-notice-statement =
    В регистр прикреплённого населения внесена запись. Кто прикреплён: { $name }. Организация ПМСП: { $provider }.

    Услуга: { $service }.

attachment-find-ask = <b>К какой поликлинике прикрепиться?</b>
attachment-find-help = Нажмите кнопку или напишите номер, название либо улицу.
attachment-find-nearby = Первыми стоят поликлиники района, где человек зарегистрирован.
attachment-find-shown = Показаны { $first }–{ $last } из { $count }.
attachment-find-campaign = Идёт ежегодная кампания прикрепления, последний день: { $until }. Заявление можно подать и после неё.
attachment-find-here = Рядом со мной

attachment-near-ask = <b>Ближайшие поликлиники. К какой прикрепиться?</b>

attachment-card-ask = <b>{ $name }</b>
attachment-card-own = По реестру вы сейчас прикреплены к этой поликлинике.
attachment-card-lists = Сколько людей прикреплено к врачу и норма:
attachment-card-room = { $doctor }, { $speciality }: { $counted } / { $most }
attachment-card-room-free = { $doctor }, { $speciality }: { $counted }
attachment-card-room-full = { $doctor }, { $speciality }: { $counted } / { $most }, места нет
attachment-card-under = { $most } (дети до { $age } лет)
attachment-card-cite = <i>Норма: { $cite }</i>
attachment-card-any = Любой врач, у которого есть место
attachment-card-other = Другая поликлиника

refusal-no-doctor-attachment-what = К этой поликлинике прикрепить не можем.
refusal-no-doctor-attachment-why = Здесь нет врача, который принимает людей этого возраста.
refusal-no-doctor-attachment-todo = Выберите другую поликлинику.
refusal-outside-unit-attachment-what = К этой поликлинике прикрепить не можем.
refusal-outside-unit-attachment-why = По реестру тот, кого прикрепляют, живёт в другом городе или селе.
refusal-outside-unit-attachment-todo = Выберите поликлинику там, где он живёт. Если он временно живёт здесь, измените ответ «Место проживания» и приложите подтверждение.
refusal-list-full-attachment-what = Сейчас сюда прикрепить не можем.
refusal-list-full-attachment-why = К врачу прикреплено столько людей, сколько допускает норма: ещё один её превысит.
refusal-list-full-attachment-todo = Выберите другого врача или другую поликлинику.

notice-ready-attachment = Прикрепление к поликлинике оформлено
