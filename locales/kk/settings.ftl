settings-main-ask = <b>Нені өзгертеміз?</b>
settings-main-shared = Телефонды басқалар да ұстайды: хабарламаларда есім жазылмайды.
settings-main-own = Телефон тек сіздікі: хабарламаларда есім жазылады.
settings-main-clinic = Хабарламаларда емхананың атауы жазылады.
settings-main-no-clinic = Хабарламаларда емхананың атауы жазылмайды.
settings-main-language = Тілді ауыстыру
settings-main-shared-on = Хабарламада есімді жасыру
settings-main-shared-off = Хабарламада есімді көрсету
settings-main-clinic-on = Хабарламада емхана атауын көрсету
settings-main-clinic-off = Хабарламада емхана атауын жасыру
settings-main-privacy = Менің деректерім
settings-main-logout = Осы чаттан шығу
settings-saved = Сақталды.

settings-language-ask =
    <b>Қай тілде сөйлесеміз?</b>
    <b>На каком языке говорить?</b>
settings-language-done = Енді қазақша сөйлесеміз.

settings-logout-ask =
    <b>Осы чаттан шығасыз ба?</b>
    Келесі жолы телефон нөмірі мен ЖСН қайта сұралады.
    Жазылуларыңыз бен өтініштеріңіз сақталады.
settings-logout-yes = Шығу
settings-logout-done = Сіз чаттан шықтыңыз.
