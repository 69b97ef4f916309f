stop-silent-ask =
    <b>Реестр пока не ответил.</b>
    Ваши ответы сохранены. Спросите ещё раз через минуту-две.
stop-refused-again = Проверить ещё раз
stop-refused-still = Проверили ещё раз: пока без изменений.
stop-refused-other-person = Выбрать другого человека
stop-refused-visit = Открыть ту запись
stop-refused-kept = Ответы сохранены. Когда прикрепление подтвердят, напишем вам, и вы продолжите.
stop-refused-attach = Прикрепиться к поликлинике
stop-refused-edit = Изменить ответы
stop-refused-request = Открыть то заявление
stop-refused-guide = Подробнее об услуге
