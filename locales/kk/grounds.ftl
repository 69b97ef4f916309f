ground-cited = Негізі: { $text } ({ $act })
