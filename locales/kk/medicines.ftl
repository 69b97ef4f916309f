# Тегін дәрі: не берілді, не беріледі.

form-medicines-period-ask = Қай кезең туралы білгіңіз келеді?
form-medicines-period-help = Берілген дәріні және алда берілетінін көрсетеміз.
form-medicines-period-label = Кезең
form-medicines-period-month = Соңғы бір ай
form-medicines-period-quarter = Соңғы үш ай
form-medicines-period-half-year = Соңғы жарты жыл

result-medicines-found-label = Тіркелімде дерек бар
result-medicines-medicines-label = Берілген және берілетін дәрілер
result-medicines-medicines-name-label = Атауы
result-medicines-medicines-form-label = Түрі
result-medicines-medicines-form-tablets = таблетка
result-medicines-medicines-form-capsules = капсула
result-medicines-medicines-form-solution = ерітінді
result-medicines-medicines-form-ointment = жақпамай
result-medicines-medicines-form-inhaler = ингалятор
result-medicines-medicines-form-nutrition = емдік өнім
result-medicines-medicines-form-device = медициналық бұйым
result-medicines-medicines-form-other = басқа түрі
result-medicines-medicines-quantity-label = Саны, дана
result-medicines-medicines-quantity-value = { $number } дана
result-medicines-medicines-date-label = Күні
result-medicines-note-label = Емхана ескертпесі

notice-medicines-none = { $what }: тіркелімнен дерек табылмады. Бұл – бас тарту емес.
    № { $number } өтініш.
    Дәрі тағайындалған болса, дәрігеріңізге айтыңыз немесе 1414-ке қоңырау шалыңыз.

refusal-not-attached-medicines-what = Тегін берілген дәріні көрсете алмаймыз.
refusal-not-attached-medicines-why = Тіркелімде ешбір емханаға бекітілу туралы жазба жоқ, ал дәріні бекітілген емхана береді.
refusal-not-attached-medicines-todo = Емханаға бекітіліңіз. Жауаптарыңыз сақталды, бекітілген соң жалғастырасыз. Сұрағыңыз болса: 1414.

notice-ready-medicines = Тегін дәрі туралы мәлімет дайын
