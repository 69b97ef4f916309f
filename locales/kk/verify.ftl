# Құжатты тексеру: чаттағы терезе және бет.

verify-ask =
    <b>Қай құжатты тексереміз?</b>
    Тексеру кодын жазыңыз немесе құжаттағы QR-кодтың суретін жіберіңіз.
    Код – тоғыз таңба, мысалы 9TB-41H-ZQ6.
verify-not-a-code = Код тоғыз әріп пен цифрдан тұрады, мысалы 9TB-41H-ZQ6. Сіз басқаша жаздыңыз.
verify-foreign-qr = Бұл QR-код Emhana құжатына апармайды.
verify-no-qr = Суреттен QR-код көрінбеді. Жақынырақ әрі түзу түсіріңіз немесе кодты жазыңыз.
verify-photo-failed = Сурет келмеді. 10 МБ-тан аспайтын суретті қайта жіберіңіз немесе кодты жазыңыз.
verify-too-often = Қате код тым көп жазылды. Бір сағаттан кейін қайталап көріңіз.
verify-another = Басқа құжатты тексеру

verify-standing-valid = Құжат жарамды
verify-standing-expired = Құжаттың мерзімі өткен
verify-standing-replaced = Құжат күшін жойған: орнына жаңасы берілген
verify-standing-revoked = Құжаттың күші жойылған
verify-standing-unknown = Мұндай құжат жоқ

verify-told = <b>{ $standing }</b>
verify-line = { $label }: { $value }
verify-label-title = Құжат
verify-label-provider = Кім берген
verify-label-holder = Кімге (аты-жөнінің бас әріптері)
verify-label-issued = Берілген күні
verify-label-until = Жарамды мерзімінің соңғы күні
verify-label-ended = Күшін жойған күні
verify-compare = Осы мәліметті қолыңыздағы құжатпен салыстырыңыз.
verify-unknown-help = Кодты тексеріңіз. Код дұрыс болса, құжат Emhana арқылы берілмеген.

verify-page-title = Құжатты тексеру
verify-page-about = Бұл бет Emhana арқылы берілген құжаттың жарамды не жарамсыз екенін айтады. Мұнда аты-жөн де, ЖСН де жоқ.
verify-page-code = Тексеру коды
verify-page-help = QR-кодтың жанындағы тоғыз таңба, мысалы 9TB-41H-ZQ6.
verify-page-check = Тексеру
