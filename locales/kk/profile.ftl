# Бот туралы Telegram көрсететін сөздер: сипаттама 512, қысқасы 120, команда 256 таңбадан аспасын.

profile-description = Емхана дәрігеріне осы чатта жазыласыз: уақытты таңдап, өзгертіп, бас тарта аласыз, алдын ала еске саламыз. Қазақша және орысша. Жедел жағдайда 103-ке қоңырау шалыңыз.
profile-short = Емхана дәрігеріне жазылу.
profile-command-start = Басты мәзір
profile-command-my = Менің өтініштерім
profile-command-guide = Қызметтер қалай көрсетіледі
profile-command-clinics = Емханалар мен олардың жұмыс уақыты
profile-command-verify = Құжатты коды немесе QR-коды бойынша тексеру
profile-command-help = Көмек
profile-command-settings = Баптаулар
profile-command-language = Тілді ауыстыру
profile-command-privacy = Деректеріңіз қалай сақталады
profile-command-cancel = Бастағанды тоқтату
profile-command-delete-me = Деректерімді өшіру
