# Ауруханаға жолдама: бюродағы жағдайы бірден көрінеді, аурухана өз жауабын береді.

hospitalization-referral-ask = <b>Ауруханаға жолдама</b>
hospitalization-referral-line =
    № { $number }, { $profile }
    { $hospital }
    <b>{ $state }</b>
hospitalization-referral-bring = Барғанда жеке куәлігіңіз бен жолдаманың нөмірін ала барыңыз. Тағы не керегін аурухана айтады.
hospitalization-referral-paper = Қағаз үзінді көшірмені аурухана өз қолыңызға береді: жеке куәлікпен барыңыз, жұмыс уақыты 08:00–17:00.
hospitalization-referral-confirm = № { $number } бойынша ауруханадан сұрау
hospitalization-referral-none-ask =
    <b>Бюрода жолдама жоқ.</b>
    Бұл – бас тарту емес. Жолдаманы бекітілген емханадағы дәрігер рәсімдейді.
    Дәрігердің қабылдауына жазылыңыз. Жолдама берілді десе, 1414 нөмірінен тексертіңіз.
hospitalization-referral-silent-ask =
    <b>Бюро әзірге жауап бермеді.</b>
    Өтінішіңіз сақталды. Біраздан кейін қайта сұрап көріңіз.

hospitalization-referral-state-waiting = Кезекте, күні әлі белгіленбеген
hospitalization-referral-state-planned = Жататын күні: { $day }
hospitalization-referral-state-admitted = Ауруханаға жатқызылған: { $day }
hospitalization-referral-state-removed = Кезектен шығарылған

form-hospitalization-referral-referral-ask = Қай жолдама?
form-hospitalization-referral-referral-label = Жолдама нөмірі

result-hospitalization-referral-state-label = Жолдаманың жағдайы
result-hospitalization-referral-state-waiting = кезекте, күні әлі белгіленбеген
result-hospitalization-referral-state-planned = жататын күні белгіленді
result-hospitalization-referral-state-admitted = ауруханаға жатқызылған
result-hospitalization-referral-state-removed = кезектен шығарылған
result-hospitalization-referral-state-not-found = мұндай жолдама табылмады, дәрігеріңізге жолығыңыз
result-hospitalization-referral-planned_on-label = Жататын күні
result-hospitalization-referral-bring-label = Өзіңізбен ала келіңіз
result-hospitalization-referral-note-label = Аурухана ескертпесі

example-profile = хирургия

notice-ready-hospitalization-referral = Ауруханаға жолдама туралы жауап дайын
