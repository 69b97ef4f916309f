error-store-unavailable = Сейчас не удалось сохранить. Ваши ответы на месте, нажмите эту кнопку ещё раз через минуту.

refusal-ground = <i>{ $ground }</i>

refusal-not-attached-what = Записать на приём не можем.
refusal-not-attached-why = По реестру прикрепления ни к одной поликлинике нет.
refusal-not-attached-todo = Прикрепитесь в поликлинике по месту жительства или на портале eGov и проверьте ещё раз. Вопросы: 1414.

refusal-other-clinic-what = В эту поликлинику записать не можем.
refusal-other-clinic-why = В реестре указано прикрепление к другой поликлинике.
refusal-other-clinic-todo = Запишитесь в поликлинику прикрепления. Если хотите сюда, сначала прикрепитесь и проверьте ещё раз.

refusal-not-representative-what = Этого человека вы записать не можете.
refusal-not-representative-why = По реестру вы не его родитель и не опекун.
refusal-not-representative-todo = Выберите другого человека. Если в реестре ошибка, позвоните на 1414.

refusal-no-doctor-what = Сейчас записать не можем.
refusal-no-doctor-why = В поликлинике пока нет врача, который принимает людей этого возраста.
refusal-no-doctor-todo = Проверьте ещё раз позже или позвоните на 1414.

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
refusal-too-late-todo = Если не сможете прийти, позвоните в поликлинику или на 1414.

refusal-not-living-what = Эту запись изменить нельзя.
refusal-not-living-why = Она отменена или её время прошло.
refusal-not-living-todo = Остальные заявления – в списке.

refusal-already-waiting-what = Второй раз в очередь поставить не можем.
refusal-already-waiting-why = Такого врача вы уже ждёте.
refusal-already-waiting-todo = Ваше место – в разделе «Мои заявления».

refusal-not-offered-what = Сейчас принять заявление не можем.
refusal-not-offered-why = Сейчас эту услугу таким способом не оказывают.
refusal-not-offered-todo = Проверьте ещё раз позже или позвоните на 1414.

refusal-offer-over-what = Это предложение больше не действует.
refusal-offer-over-why = Срок прошёл, или время взял другой человек.
refusal-offer-over-todo = Если освободится ещё, напишем.
error-set-aside = Не удалось обработать ваше сообщение, приносим извинения. Ошибка на нашей стороне, мы о ней уже знаем. Нажмите /start, чтобы продолжить.
