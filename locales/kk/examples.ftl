# Терезелерді алдын ала қарауға арналған ойдан шығарылған аттар.

example-person = Серікова Айгүл Маратқызы
example-child = Серіков Әлихан Ерланұлы
example-clinic = № 5 қалалық емхана
example-address = Абай даңғылы, 10
example-doctor-1 = Жүнісова Гүлнәр
example-doctor-2 = Әбдірахманов Бекзат
example-doctor-3 = Иванова Елена
