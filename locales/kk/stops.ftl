stop-silent-ask =
    <b>Тіркелім әзірге жауап бермеді.</b>
    Жауаптарыңыз сақталды. Бір-екі минуттан кейін қайта сұрап көріңіз.
stop-refused-again = Қайта тексеру
stop-refused-still = Қайта тексердік: әзірге өзгеріс жоқ.
stop-refused-other-person = Басқа адамды таңдау
stop-refused-visit = Сол жазылуды ашу
stop-refused-kept = Жауаптарыңыз сақталды. Бекіту расталған соң жазамыз, сонда жалғастырасыз.
stop-refused-attach = Емханаға бекітілу
stop-refused-edit = Жауаптарды өзгерту
stop-refused-request = Сол өтінішті ашу
stop-refused-guide = Қызмет туралы толығырақ
