calendar-summary = Приём у врача: { $doctor }
calendar-location = { $clinic }, { $address }
calendar-description = Номер запроса: { $number }. Кабинет: { $room }
