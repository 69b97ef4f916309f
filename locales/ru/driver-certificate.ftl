# Справка о допуске к управлению транспортом: ҚР ДСМ-172/2020, форма № 073/у.

form-driver-certificate-categories-ask = Какие категории нужны?
form-driver-certificate-categories-help = Выбрать можно только те, на которые вы прошли осмотр.
form-driver-certificate-categories-label = Категории транспорта
form-driver-certificate-categories-a = A, A1
form-driver-certificate-categories-b = B, B1
form-driver-certificate-categories-c = C, C1
form-driver-certificate-categories-d = D, D1
form-driver-certificate-categories-be = BE
form-driver-certificate-categories-ce = CE, C1E
form-driver-certificate-categories-de = DE, D1E
form-driver-certificate-categories-t = Tm, Tb (трамвай, троллейбус)

form-driver-certificate-paid-ask = Чем подтвердить, что услуга оплачена?
form-driver-certificate-paid-help = Услуга платная (статья 202 Кодекса). Суммы в тексте нет, её назначает медицинская организация.
form-driver-certificate-paid-label = Оплата
form-driver-certificate-paid-register = Подтверждает реестр
form-driver-certificate-paid-proof = Пришлю квитанцию

form-driver-certificate-proof-ask = Пришлите квитанцию об оплате.
form-driver-certificate-proof-label = Квитанция об оплате

result-driver-certificate-categories-label = Разрешённые категории
result-driver-certificate-categories-a = A, A1
result-driver-certificate-categories-b = B, B1
result-driver-certificate-categories-c = C, C1
result-driver-certificate-categories-d = D, D1
result-driver-certificate-categories-be = BE
result-driver-certificate-categories-ce = CE, C1E
result-driver-certificate-categories-de = DE, D1E
result-driver-certificate-categories-t = Tm, Tb (трамвай, троллейбус)
result-driver-certificate-restrictions-label = Ограничения
result-driver-certificate-doctor-label = Врач
result-driver-certificate-valid_until-label = Действует по

document-driver-certificate-title = Медицинская справка о допуске к управлению транспортным средством (форма № 073/у)
document-driver-certificate-statement =
    Кто прошёл медицинский осмотр: { $name }. Осмотр провела организация: { $provider }.

    Допускается к управлению транспортными средствами категорий, указанных ниже. Услуга: { $service }.

refusal-incomplete-driver-certificate-what = Справку пока выдать не можем.
refusal-incomplete-driver-certificate-why = В реестре нет: { $details }.
refusal-incomplete-driver-certificate-todo = Пройдите осмотр в медицинской организации и оплатите услугу. Если заплатили только что, измените ответ об оплате и приложите квитанцию.
refusal-expired-driver-certificate-what = Справку пока выдать не можем.
refusal-expired-driver-certificate-why = Истёк срок: { $details }.
refusal-expired-driver-certificate-todo = Пройдите осмотр в медицинской организации ещё раз и подайте заявление здесь.
refusal-not-meeting-rules-driver-certificate-what = Справку выдать не можем.
refusal-not-meeting-rules-driver-certificate-why = Заключение осмотра не допускает к запрошенным категориям.
refusal-not-meeting-rules-driver-certificate-todo = Измените категории или спросите о причине у врача, который вас осматривал. Если не согласны с заключением, можно пожаловаться.

notice-ready-driver-certificate = Справка для водителя готова
