common-back = Артқа
common-cancel = Болдырмау
common-menu = Мәзірге
common-retry = Қайта сұрап көру
common-earlier = Ертерек
common-later = Кейінірек

common-for-child = Баласы: { $name }, { $age } жас
common-for-ward = Қамқорлықтағы адам: { $name }, { $age } жас

common-stale = Бұл түйме ескірген. Төменде – қазіргі қадам.
common-cancelled = Бастағаныңыз тоқтатылды, ештеңе жіберілген жоқ.
common-not-yours = Бұл терезе сізге арналмаған.
common-private-only = Мен жеке чатта ғана көмектесемін. Маған жеке жазыңыз.

common-unexpected-text = Мұндай жауап тізімде жоқ. Түймені басыңыз немесе түйменің сөзін не нөмірін жазыңыз.
common-unexpected-sticker = Стикерден жауапты түсіне алмадым. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-voice = Дауыстық хабарды тыңдай алмаймын. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-photo = Бұл қадамда сурет керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-document = Бұл қадамда файл керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-contact = Бұл қадамда телефон нөмірі керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-location = Бұл қадамда мекенжай нүктесі керек емес. Түймені басыңыз немесе сөзбен жазыңыз.
common-unexpected-other = Мұндай хабарды түсіне алмадым. Түймені басыңыз немесе сөзбен жазыңыз.
common-keyboard-away = Жарайды.
