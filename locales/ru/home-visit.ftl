# Вызов врача на дом: сначала опасные признаки, потом заявление, в конце «врач приходил?».

home-visit-age-ask =
    <b>Сколько лет больному?</b>
    Покажем признаки, при которых нужна скорая: 103.
home-visit-age-newborn = Меньше 3 месяцев
home-visit-age-infant = От 3 месяцев до года
home-visit-age-child = От 1 до 17 лет
home-visit-age-adult = От 18 до 59 лет
home-visit-age-elder = 60 лет и больше
home-visit-symptoms-ask =
    <b>Что беспокоит?</b>
    ⚠ – нужна скорая: нажмите, скажем, что делать до её приезда.
    Для врача отметьте всё, что есть, или напишите своими словами.

home-visit-symptoms-sign = ⚠ { $sign }
home-visit-symptoms-mark = ✓ { $symptom }
home-visit-symptoms-heard = Записали, врач прочтёт.

home-visit-place-ask = <b>Куда прийти врачу?</b>
home-visit-place-area = Врачи поликлиники приходят сюда: { $district }.
home-visit-place-registered = Адрес регистрации: { $address }
home-visit-place-outside = Адрес регистрации – в другом месте. Если больной сейчас на этой территории, укажите, где.
home-visit-place-silent = Реестр адресов пока не ответил. Напишите адрес сами.
home-visit-place-here = По этому адресу
home-visit-place-other = Другой адрес
home-visit-district-ask = <b>Какой это район?</b>
home-visit-district-elsewhere = Другое место
home-visit-far-ask =
    <b>Туда врач прийти не сможет.</b>
    Врачи поликлиники, к которой вы прикреплены, ходят только по своей территории: { $district }.
    Если состояние тяжёлое, звоните <a href="tel:103">103</a>: скорая приезжает по любому адресу.
    Вопросы: 1414.
home-visit-far-again = Указать другой адрес
home-visit-street-ask =
    <b>Напишите адрес</b>
    Улица, дом, квартира. Район: { $district }.
    Например: пр. Абая, д. 10, кв. 25
home-visit-phone-ask =
    <b>По какому номеру врачу позвонить?</b>
    Напишите номер мобильного, например: +7 701 234 56 78
home-visit-phone-mine = Мой номер: { $phone }
home-visit-phone-wrong = Это не номер мобильного в Казахстане. Нужен такой: +7 701 234 56 78

form-before-deferred-home-visit = Сегодня вызовы уже не принимают. Заявление возьмут в работу: { $when }, врач придёт в тот же день. Если ждать нельзя, звоните 103: скорая работает круглосуточно.

form-home-visit-symptoms-label = Беспокоит
form-home-visit-symptoms-ask = Что беспокоит?
form-home-visit-symptoms-fever = { danger-pressed-fever }
form-home-visit-symptoms-cough = { danger-pressed-cough }
form-home-visit-symptoms-stomach = { danger-pressed-stomach }
form-home-visit-symptoms-vomit = { danger-pressed-vomit }
form-home-visit-symptoms-head = { danger-pressed-head }
form-home-visit-symptoms-back = { danger-pressed-back }
form-home-visit-symptoms-pressure = { danger-pressed-pressure }
form-home-visit-symptoms-rash = { danger-pressed-rash }
form-home-visit-symptoms-pregnant = { danger-pressed-pregnant }
form-home-visit-symptoms-other = { danger-pressed-other }
form-home-visit-complaint-ask = Что ещё врачу важно знать?
form-home-visit-complaint-help = Своими словами: с какого времени, какие лекарства принимали.
form-home-visit-complaint-label = Своими словами
form-home-visit-temperature-ask = Сколько градусов?
form-home-visit-temperature-help = Например: 38,5
form-home-visit-temperature-label = Температура
form-home-visit-temperature-value = { $number } °C
form-home-visit-district-ask = В какой район вызываете?
form-home-visit-district-label = Район
form-home-visit-district-almaty-alatau = Алатауский район
form-home-visit-district-almaty-almaly = Алмалинский район
form-home-visit-district-almaty-auezov = Ауэзовский район
form-home-visit-district-almaty-bostandyk = Бостандыкский район
form-home-visit-district-almaty-medeu = Медеуский район
form-home-visit-district-almaty-nauryzbay = Наурызбайский район
form-home-visit-district-almaty-turksib = Турксибский район
form-home-visit-district-almaty-zhetysu = Жетысуский район
form-home-visit-address-ask = Куда прийти врачу?
form-home-visit-address-label = Адрес
form-home-visit-entry-ask = Как найти дверь?
form-home-visit-entry-help = Подъезд, этаж, домофон. Например: подъезд 2, этаж 5, домофон 25
form-home-visit-entry-label = Подъезд, этаж, домофон
form-home-visit-phone-ask = По какому номеру врачу позвонить?
form-home-visit-phone-label = Телефон для связи

result-home-visit-doctor-label = Кто придёт
result-home-visit-visit_at-label = Когда придёт
result-home-visit-note-label = Примечание поликлиники

request-state-home-visit-completed = время прихода врача назначено
request-event-home-visit-completed = время прихода врача назначено

refusal-outside-unit-home-visit-what = По этому адресу врач прийти не сможет.
refusal-outside-unit-home-visit-why = Врачи поликлиники, к которой вы прикреплены, ходят только по своей территории.
refusal-outside-unit-home-visit-todo = Укажите адрес на этой территории. Если состояние тяжёлое, звоните 103. Вопросы: 1414.
refusal-not-attached-home-visit-what = Вызвать врача на дом не получится.
refusal-not-attached-home-visit-todo = Прикрепитесь к поликлинике. Ответы сохранены, потом продолжите. Если ждать нельзя, звоните 103.
refusal-open-already-home-visit-what = К этому человеку врача уже вызвали.
refusal-open-already-home-visit-why = Заявление № { $number } ещё открыто, второе не примут.
refusal-open-already-home-visit-todo = Откройте то заявление. Если врач не пришёл вовремя, там можно пожаловаться или отозвать заявление и вызвать врача заново. Если станет хуже, звоните 103.

complaint-text-missed =
    По моему заявлению № { $number } врач на дом не пришёл.
    Услуга: { $service }.
    Должен был прийти: { $missed }.
    Прошу объяснить причину и принять меры.

notice-home-visit-planned = Врач придёт на дом: <b>{ $starts }</b>.
    Номер запроса: { $number }. Если станет хуже, звоните 103.
notice-home-visit-asked = <b>Врач приходил?</b>
    Обещанное время: { $starts }. Номер запроса: { $number }.
notice-home-visit-disputed = Вызов на дом № { $number }: отмечено, что врач не пришёл.
home-visit-action-missed = Врач не пришёл
web-notice-home-visit-disputed = Гражданин отметил, что врач на дом не пришёл
notice-button-doctor-came = Да, приходил
notice-button-doctor-missed = Нет, не пришёл
notice-answer-came = Спасибо, отметили. Выздоравливайте.
notice-answer-missed = Отметили, что врач не пришёл, и сразу сообщили поликлинике. Номер запроса: { $number }.
    Если станет хуже, звоните 103. Жалоба уже заполнена: остаётся проверить её и отправить.
notice-request-breached-home-visit = На вызов врача не ответили в срок. Приносим извинения. Заявление № { $number }.
    Если врач всё ещё нужен, вызовите его снова. Станет хуже – звоните 103.
    Можно пожаловаться, мы заполним жалобу за вас.
