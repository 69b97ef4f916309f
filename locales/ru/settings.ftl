settings-main-ask = <b>Что изменить?</b>
settings-main-shared = Телефоном пользуетесь не только вы: имён в уведомлениях нет.
settings-main-own = Телефон только ваш: в уведомлениях есть имена.
settings-main-clinic = Название поликлиники в уведомлениях есть.
settings-main-no-clinic = Названия поликлиники в уведомлениях нет.
settings-main-language = Сменить язык
settings-main-shared-on = Скрыть имена в уведомлениях
settings-main-shared-off = Показывать имена в уведомлениях
settings-main-clinic-on = Показывать поликлинику в уведомлениях
settings-main-clinic-off = Скрыть поликлинику в уведомлениях
settings-main-privacy = Мои данные
settings-main-logout = Выйти из этого чата
settings-saved = Сохранено.

settings-language-ask =
    <b>Қай тілде сөйлесеміз?</b>
    <b>На каком языке говорить?</b>
settings-language-done = Теперь говорим по-русски.

settings-logout-ask =
    <b>Выйти из этого чата?</b>
    В следующий раз мы снова спросим номер телефона и ИИН.
    Записи и заявления сохранятся.
settings-logout-yes = Выйти
settings-logout-done = Вы вышли.
