settings-main-ask = <b>Нені өзгертеміз?</b>
settings-main-shared = Телефонды басқалар да ұстайды: хабарларда есім жазылмайды.
settings-main-own = Телефон тек сіздікі: хабарларда есім жазылады.
settings-main-clinic = Хабарларда емхананың атауы жазылады.
settings-main-no-clinic = Хабарларда емхананың атауы жазылмайды.
settings-main-language = Тілді ауыстыру
settings-main-shared-on = Хабарларда есімді жасыру
settings-main-shared-off = Хабарларда есімді көрсету
settings-main-clinic-on = Хабарларда емхана атауын көрсету
settings-main-clinic-off = Хабарларда емхана атауын жасыру
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
