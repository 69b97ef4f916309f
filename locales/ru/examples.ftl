# Вымышленные имена для предварительного просмотра окон.

example-person = Серикова Айгуль Маратовна
example-child = Сериков Алихан Ерланович
example-clinic = Городская поликлиника № 5
example-address = проспект Абая, 10
example-doctor-1 = Жунусова Гульнар
example-doctor-2 = Абдрахманов Бекзат
example-doctor-3 = Иванова Елена
