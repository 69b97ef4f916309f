# Бот туралы Telegram көрсететін сөздер: сипаттама 512, қысқасы 120, команда 256 таңбадан аспасын.

profile-description = Осы чатта дәрігерге жазыласыз, емхана қызметтеріне өтініш бересіз, дайын құжатты аласыз. Қабылдауды алдын ала еске саламыз. Қазақша және орысша. Кеуде ауырса, дем жетпесе, естен танса – қазір 103-ке қоңырау шалыңыз.
profile-short = Дәрігерге жазылу және емхана қызметтері.
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
