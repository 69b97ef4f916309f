ground-cited = Основание: { $text } ({ $act })
