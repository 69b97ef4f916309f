# Бесплатные лекарства: что выдано, что предстоит выдать.

form-medicines-period-ask = За какое время показать?
form-medicines-period-help = Покажем, что выдано и что ещё предстоит выдать.
form-medicines-period-label = За какое время
form-medicines-period-month = Последний месяц
form-medicines-period-quarter = Последние три месяца
form-medicines-period-half-year = Последние полгода

result-medicines-found-label = В реестре есть сведения
result-medicines-medicines-label = Выданные и предстоящие лекарства
result-medicines-medicines-name-label = Название
result-medicines-medicines-form-label = Форма
result-medicines-medicines-form-tablets = таблетки
result-medicines-medicines-form-capsules = капсулы
result-medicines-medicines-form-solution = раствор
result-medicines-medicines-form-ointment = мазь
result-medicines-medicines-form-inhaler = ингалятор
result-medicines-medicines-form-nutrition = лечебный продукт
result-medicines-medicines-form-device = медицинское изделие
result-medicines-medicines-form-other = другое
result-medicines-medicines-quantity-label = Количество, шт.
result-medicines-medicines-quantity-value = { $number } шт.
result-medicines-medicines-date-label = Дата
result-medicines-note-label = Примечание поликлиники

notice-medicines-none = { $what }: в реестре сведений нет. Это не отказ.
    Заявление № { $number }.
    Если лекарства вам назначены, скажите об этом врачу или позвоните 1414.

refusal-not-attached-medicines-what = Показать бесплатные лекарства не получится.
refusal-not-attached-medicines-why = В реестре нет записи о прикреплении к поликлинике, а лекарства выдаёт она.
refusal-not-attached-medicines-todo = Прикрепитесь к поликлинике. Ответы сохранены, потом продолжите. Вопросы: 1414.

notice-ready-medicines = Сведения о бесплатных лекарствах готовы
