# Что человек написал своими словами: опасность, просьба, приветствие.

heard-danger-first = <b>{ $said }</b>
heard-danger-call = Позвонить 103
heard-danger-home = Вызвать врача на дом
heard-go-on = Продолжить

heard-meant-ask =
    <b>Что вы хотели?</b>
    Если ничего из этого, нажмите «Продолжить».
heard-identify-first = Сначала подтвердите, кто вы. Потом продолжим: { $goal }.
heard-greeting = Здравствуйте! Нажмите кнопку или напишите, что вам нужно.
heard-human = Оператор ответит по номеру 1414 или 8-800-080-7777, бесплатно.
heard-other = Здесь с этим не помогут. Нажмите кнопку или напишите иначе. Другие вопросы: 1414.

heard-goal-my-requests = Мои заявления
heard-goal-move-visit = Перенести запись
heard-goal-cancel-visit = Отменить запись
heard-goal-verify = Проверить документ
heard-goal-clinics = Поликлиники
heard-goal-guide = Об услугах
heard-goal-settings = Настройки и язык
heard-goal-privacy = Мои данные
