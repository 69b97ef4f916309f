clinics-directory-ask =
    <b>Какая поликлиника нужна?</b>
    Нажмите на неё или напишите номер, название либо улицу.
clinics-directory-shown = Показаны { $first }–{ $last } из { $count }.
clinics-directory-nothing = По словам «{ $heard }» поликлиник не нашлось. Напишите номер, например 5, или улицу.
clinics-directory-near = Ближайшие
clinics-directory-mine = Моя поликлиника
clinics-directory-all = Все поликлиники

clinics-where-ask =
    <b>Где вы сейчас?</b>
    Нажмите «Отправить, где я» – мы найдём ближайшие поликлиники и не сохраним ваше место.
    Или напишите улицу поликлиники.
clinics-where-share = Отправить, где я

clinics-near-ask = <b>Ближайшие поликлиники. Какую открыть?</b>
clinics-near-line = { $name } – { $distance }. { $address }
clinics-near-approximate = Расстояния приблизительные, по прямой.
clinics-near-far = Рядом с вами поликлиник в нашем списке нет. Спросите по номеру 1414.
clinics-near-again = Отправить другое место
clinics-distance-metres = около { $count } м
clinics-distance-kilometres = около { $count } км

clinics-card-ask = <b>{ $name }</b>
clinics-card-phones = Телефон: { $phones }
clinics-card-children = Принимают только детей до 18 лет.
clinics-card-yes = Это ваша поликлиника.
clinics-card-other = Вы прикреплены к другой: { $name }.
clinics-card-nowhere = По реестру вы пока не прикреплены ни к одной поликлинике.
clinics-card-silent = Реестр пока не ответил, ваша ли это поликлиника. Спросите позже.
clinics-card-approximate = Место на карте приблизительное, сверяйтесь с адресом.
clinics-card-cite = <i>Часы работы: { $cite }</i>
clinics-card-book = Записаться сюда
clinics-card-attach = Как прикрепиться
clinics-card-place = Показать на карте
