menu-main-ask = <b>Немен көмектесейік?</b>
menu-main-known = Сіз: { $name }
menu-main-unknown = Жазылу үшін алдымен кім екеніңізді растайсыз.
menu-main-sandbox = Бұл – сынақ: мұндағы адамдар да, жазылулар да шын емес.
menu-main-book = Дәрігерге жазылу
menu-main-mine = Менің өтініштерім
menu-main-help = Көмек
menu-main-settings = Баптаулар
