calendar-summary = Дәрігердің қабылдауы: { $doctor }
calendar-location = { $clinic }, { $address }
calendar-description = Сұраныс нөмірі: { $number }. Кабинет: { $room }
