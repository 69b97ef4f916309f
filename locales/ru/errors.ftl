error-store-unavailable = Сейчас не удалось сохранить. Ваши ответы на месте, нажмите эту кнопку ещё раз через минуту.

refusal-headline = <b>{ $what }</b>
refusal-ground = <blockquote expandable>{ $ground }</blockquote>

refusal-not-attached-what = Сейчас принять заявление не можем.
refusal-not-attached-why = В реестре нет записи о прикреплении к поликлинике.
refusal-not-attached-todo = Прикрепиться можно здесь же, в этом чате.

refusal-other-clinic-what = В этой поликлинике принять заявление не могут.
refusal-other-clinic-why = Вы прикреплены к другой поликлинике.
refusal-other-clinic-todo = Обратитесь в свою или сначала смените её.

refusal-not-representative-what = За этого человека вы обратиться не можете.
refusal-not-representative-why = По реестру вы не его родитель и не опекун.
refusal-not-representative-todo = Выберите другого человека. Если в реестре ошибка, позвоните 1414.

refusal-no-doctor-what = Сейчас принять заявление не можем.
refusal-no-doctor-why = В поликлинике пока нет врача, который принимает людей этого возраста.
refusal-no-doctor-todo = Проверьте ещё раз позже или позвоните 1414.

refusal-not-identified-what = Чтобы продолжить, подтвердите, кто вы.
refusal-not-identified-why = Срок подтверждения закончился.
refusal-not-identified-todo = После подтверждения продолжите с этого места.

refusal-already-booked-what = Второй раз записать не можем.
refusal-already-booked-why = К такому врачу уже есть запись: { $at }, { $doctor }.
refusal-already-booked-todo = Можно открыть ту запись и изменить её время.

refusal-overlap-what = На это время записать не можем.
refusal-overlap-why = В это время уже есть другая запись: { $at }, { $doctor }.
refusal-overlap-todo = Выберите другое время или измените время той записи.

refusal-too-late-what = Изменить уже нельзя.
refusal-too-late-why = Последний срок для изменений прошёл: { $until }.
refusal-too-late-todo = Если не сможете прийти, позвоните в поликлинику или по номеру 1414.

refusal-not-living-what = Эту запись изменить нельзя.
refusal-not-living-why = Она отменена, или её время прошло.
refusal-not-living-todo = Остальные заявления – в списке.

refusal-already-waiting-what = Второй раз в лист ожидания записать не можем.
refusal-already-waiting-why = Такого врача вы уже ждёте.
refusal-already-waiting-todo = Ваше место – в разделе «Мои заявления».

refusal-not-offered-what = Сейчас принять заявление не можем.
refusal-not-offered-why = Сейчас эту услугу таким способом не оказывают.
refusal-not-offered-todo = Проверьте ещё раз позже или позвоните 1414.

refusal-offer-over-what = Это предложение больше не действует.
refusal-offer-over-why = Срок прошёл, или время взял другой человек.
refusal-offer-over-todo = Если освободится ещё, напишем.

refusal-not-attached-appointment-what = Записать на приём не можем.
refusal-other-clinic-appointment-what = В эту поликлинику записать не можем.
refusal-other-clinic-appointment-todo = Запишитесь в свою или сначала смените её.
refusal-not-representative-appointment-what = Этого человека вы записать не можете.
refusal-no-doctor-appointment-what = Сейчас записать не можем.

refusal-cited = Основание: { $act }

refusal-not-adult-what = Это заявление принимают только от взрослых.
refusal-not-adult-why = Тому, для кого подают заявление, ещё нет 18 лет.
refusal-not-adult-todo = Обратиться можно, когда исполнится 18. Вопросы: 1414.

refusal-not-own-will-what = За другого человека это заявление подать нельзя.
refusal-not-own-will-why = Свою волю каждый выражает только сам.
refusal-not-own-will-todo = Пусть этот человек обратится сам, из своего чата. Вопросы: 1414.

refusal-not-capable-what = Принять это заявление не можем.
refusal-not-capable-why = По реестру этот человек признан недееспособным или ограниченно дееспособным.
refusal-not-capable-todo = Если в реестре ошибка, позвоните 1414.

refusal-no-representative-named-what = Пока принять заявление не можем.
refusal-no-representative-named-why = За ребёнка обращается законный представитель, а он не указан.
refusal-no-representative-named-todo = Пусть обратится родитель или опекун. Вопросы: 1414.

refusal-no-proof-of-representation-what = Пока принять заявление не можем.
refusal-no-proof-of-representation-why = Нет документа о том, что вы законный представитель.
refusal-no-proof-of-representation-todo = Приложите этот документ и отправьте ещё раз.

refusal-outside-unit-what = К этой поликлинике прикрепить не можем.
refusal-outside-unit-why = По реестру адрес относится к другому району, городу или области.
refusal-outside-unit-todo = Выберите поликлинику там, где живёте, или приложите документ о проживании.

refusal-list-full-what = К этому врачу прикрепить не можем.
refusal-list-full-why = У него уже столько людей, сколько разрешает норма.
refusal-list-full-todo = Выберите другого врача или другую поликлинику.

refusal-too-often-what = Сейчас принять заявление не можем.
refusal-too-often-why = По своему выбору менять поликлинику можно раз в год, и в этом году вы её уже меняли.
refusal-too-often-todo = Раньше года сменить её можно при переезде. Вопросы: 1414.

refusal-several-providers-what = Сейчас принять заявление не можем.
refusal-several-providers-why = Человек уже прикреплён к другой организации.
refusal-several-providers-todo = Выберите одну организацию. Вопросы: 1414.

refusal-incomplete-what = Пока отправить не можем.
refusal-incomplete-why = Не хватает документов: { $details }.
refusal-incomplete-todo = Добавьте их и отправьте ещё раз, ответы сохранены.

refusal-expired-what = Пока отправить не можем.
refusal-expired-why = Срок действия документов прошёл: { $details }.
refusal-expired-todo = Приложите действующие документы и отправьте ещё раз, ответы сохранены.

refusal-not-meeting-rules-what = Принять это заявление не можем.
refusal-not-meeting-rules-why = Сведения не отвечают правилам этой услуги.
refusal-not-meeting-rules-todo = Посмотрите, кому и когда оказывают услугу. Если не согласны, на отказ можно пожаловаться.

refusal-court-barred-what = Принять это заявление не можем.
refusal-court-barred-why = По реестру есть решение суда, которое это запрещает.
refusal-court-barred-todo = Если в реестре ошибка, позвоните 1414.

refusal-unreliable-what = Принять это заявление не можем.
refusal-unreliable-why = Сведения не сходятся с тем, что есть в реестрах.
refusal-unreliable-todo = Проверьте ответы и документы. Если в реестре ошибка, позвоните 1414.

refusal-debts-what = Пока принять заявление не можем.
refusal-debts-why = За вами числится долг перед организацией.
refusal-debts-todo = Погасите его и проверьте ещё раз. Вопросы: 1414.

refusal-open-already-what = Второе такое же заявление подать нельзя.
refusal-open-already-why = Первое ещё рассматривают, номер { $number }.
refusal-open-already-todo = Откройте его: там видно, что с ним, и его можно отозвать.

refusal-not-open-what = С этим заявлением уже ничего не сделать.
refusal-not-open-why = На него ответили, или оно отозвано.
refusal-not-open-todo = Посмотрите ответ. Если не согласны, на него можно пожаловаться.

error-set-aside = Не удалось обработать ваше сообщение, приносим извинения. Ошибка на нашей стороне, мы о ней уже знаем. Нажмите /start, чтобы продолжить.
