law-row-provider = Наименование услугодателя
law-row-ways = Способы предоставления государственной услуги
law-row-term = Срок оказания государственной услуги
law-row-form = Форма оказания государственной услуги
law-row-result = Результат оказания государственной услуги
law-row-fee = Размер платы и способы её взимания
law-row-hours = График работы
law-row-documents = Перечень необходимых документов
law-row-grounds = Основания для отказа в оказании государственной услуги
law-row-other = Иные требования
law-row-empty = в тексте не указано

law-in-force = Действует: { $since } – { $until }
law-in-force-open = Действует с { $since }
law-mark-from-approval = дня введения в действие в тексте нет, взят день утверждения
law-mark-undated = текст не датирован
law-mark-earlier-wording-unknown = прежней редакции у нас нет, отвечаем по этой
law-mark-until-repeal = утратил силу
law-mark-superseded-by-reading = читается как заменённый позднейшим стандартом, в текстах этого нет
law-mark-status-unclear = изменён или утратил силу – неизвестно

law-steps-citizen = Путь гражданина, { $cite }
law-steps-employee = Путь сотрудника, { $cite }
law-step-up-to = до { $most }
law-step-between = { $least } – { $most }
law-step-cut = столбец в тексте обрезан, дано по пункту о том же процессе

law-length = { $unit ->
    [minutes] { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[many] { $count } минут
    }
    [hours] { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
    }
    [working_days] { $count ->
        [0] в течение того же рабочего дня
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }
    [days] { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
    [months] { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
   *[years] { $count ->
        [one] { $count } год
        [few] { $count } года
       *[many] { $count } лет
    }
}
law-seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
   *[many] { $count } секунд
}
law-channel-electronic = электронно
law-channel-phone = по телефону
law-channel-in-person = лично
law-to-provider = услугодателю
law-to-authority = уполномоченному органу
law-kind-document = документ
law-kind-duplicate = дубликат
law-days-mon-fri = понедельник – пятница
law-days-sat = суббота
law-hours-span = { $opens }–{ $closes }

law-rule-next-working-day = заявление вне рабочего времени принимается следующим рабочим днём
law-rule-last-acceptance = есть только предел последнего приёма, правила о следующем рабочем дне нет
law-rule-round-the-clock = круглосуточно, без переноса

law-limit-waiting = ожидание в очереди
law-limit-counter = обслуживание у окна
law-limit-home-call = при вызове на дом
law-limit-completeness = проверка полноты
law-limit-conclusion = заключение аккредитованной организации
law-limit-appeal = подача апелляции
law-limit-appeal-answer = ответ на апелляцию
law-limit-validity = срок действия сертификата
law-limit-complaint-provider = рассмотрение жалобы услугодателем
law-limit-complaint-authority = рассмотрение жалобы уполномоченным органом

law-doctor-gp = врач общей практики
law-doctor-therapist = участковый терапевт
law-doctor-paediatrician = участковый педиатр
law-norm-all = { $doctor }
law-norm-under = { $doctor }, дети до { $age } лет

law-diff-none = { $service }: в оба дня один текст, { $standard }. Изменений нет.
law-diff-act = Сменился текст: { $before } → { $after }.
law-diff-name = Название: «{ $before }» → «{ $after }».
law-diff-offered-came = Новый способ обращения: { $about }.
law-diff-offered-went = Этого способа больше нет: { $about }.
law-diff-term-changed = Срок, { $about }: { $before } → { $after }.
law-diff-term-came = Установлен срок, { $about }: { $after }.
law-diff-term-went = Срока больше нет, { $about }: был { $before }.
law-diff-limit-changed = Предел времени, { $about }: { $before } → { $after }.
law-diff-limit-came = Установлен предел времени, { $about }: { $after }.
law-diff-limit-went = Предела времени больше нет, { $about }: был { $before }.
law-diff-free-changed = Плата: { $before } → { $after }.
law-diff-free-came = Правило о плате: { $after }.
law-diff-free-went = Правила о плате больше нет: было { $before }.
law-free-yes = бесплатно
law-free-no = платно
law-diff-hours-changed = Часы работы, { $about }: { $before } → { $after }.
law-diff-hours-came = Установлены часы работы, { $about }: { $after }.
law-diff-hours-went = Больше не рабочее время, { $about }: было { $before }.
law-diff-break-changed = Перерыв: { $before } → { $after }.
law-diff-break-came = Введён перерыв: { $after }.
law-diff-break-went = Перерыв отменён: был { $before }.
law-diff-last-acceptance-changed = Последний приём, { $about }: { $before } → { $after }.
law-diff-last-acceptance-came = Установлен последний приём, { $about }: { $after }.
law-diff-last-acceptance-went = Предел последнего приёма снят, { $about }: был { $before }.
law-diff-electronic-changed = Заявление на портале: { $before } → { $after }.
law-diff-electronic-came = Заявление на портале: { $after }.
law-diff-electronic-went = Правила о заявлении на портале больше нет: было { $before }.
law-diff-ground-came = Новое основание для отказа: { $after }.
law-diff-ground-went = Этого основания для отказа больше нет: { $before }.
law-diff-document-came = Новый документ: { $after }.
law-diff-document-went = Этот документ больше не нужен: { $before }.
law-diff-norm-changed = Норма списка, { $about }: { $before } → { $after }.
law-diff-norm-came = Установлена норма списка, { $about }: { $after }.
law-diff-norm-went = Норма списка отменена, { $about }: была { $before }.
law-diff-wording = Иначе изложена строка «{ $row }».
law-diff-wordings = Иначе изложены и строки: { $rows }.
law-diff-said-before = было: { $text }
law-diff-said-after = стало: { $text }

law-link-fact = факт
law-link-rule = правило
law-link-item = пункт
law-link-reading = чтение
law-link-result = итог
law-explain-submitted = заявление подано { $at }, канал: { $channel }
law-explain-working-day = { $day } – рабочий день услугодателя
law-explain-day-off = { $day } – праздник или перенесённый выходной
law-explain-weekend = { $day } – услугодатель не работает
law-explain-version = текст, действовавший в этот день: { $standard } (с { $since })
law-explain-basis = { $basis }
law-explain-term = срок – { $length }: { $basis }
law-explain-accepted = принято сразу; ответить до { $due }
law-explain-deferred = перенесено на { $accepted }; ответить до { $due }
law-explain-closed = приём закрыт; следующий приём { $next }
law-explain-not-offered = этим каналом услуга не оказывается
law-explain-differs = Внимание: принятое решение не совпадает с пересчитанным: { $fields }.
