# Воля о посмертном донорстве: ҚР ДСМ-308/2020. Оба решения названы равными словами, ни одно не предлагается.

form-donor-registration-will-ask = Какое решение зарегистрировать?
form-donor-registration-will-help = Не спешите: до подписи решение можно изменить, а после – зарегистрировать здесь новое.
form-donor-registration-will-label = Решение
form-donor-registration-will-consent = Даю согласие на донорство
form-donor-registration-will-refusal = Отказываюсь от донорства

form-donor-registration-scope-ask = К чему относится ваше решение?
form-donor-registration-scope-label = К чему относится
form-donor-registration-scope-all = Ко всем органам и тканям
form-donor-registration-scope-some = Только к некоторым

form-donor-registration-organs-ask = К каким органам и тканям относится решение?
form-donor-registration-organs-label = Органы и ткани
form-donor-registration-organs-heart = Сердце
form-donor-registration-organs-lungs = Лёгкие
form-donor-registration-organs-liver = Печень
form-donor-registration-organs-kidneys = Почки
form-donor-registration-organs-pancreas = Поджелудочная железа
form-donor-registration-organs-intestine = Кишечник
form-donor-registration-organs-cornea = Роговица глаза
form-donor-registration-organs-tissues = Другие ткани

form-donor-registration-sure-consent-ask = Зарегистрировать согласие?
form-donor-registration-sure-consent-label = Согласие подтверждено второй раз
form-donor-registration-sure-consent-yes = Да, зарегистрировать согласие
form-donor-registration-sure-refusal-ask = Зарегистрировать отказ?
form-donor-registration-sure-refusal-label = Отказ подтверждён второй раз
form-donor-registration-sure-refusal-yes = Да, зарегистрировать отказ

document-donor-consent-title = Справка о регистрации прижизненного согласия на посмертное донорство
document-donor-consent-statement =
    Зарегистрировано прижизненное согласие на посмертное донорство органов (части органа) и (или) тканей (части ткани) в целях трансплантации (приложение 2).

    Кто дал согласие: { $name }. Зарегистрировала организация: { $provider }.
document-donor-refusal-title = Справка о регистрации прижизненного отказа от посмертного донорства
document-donor-refusal-statement =
    Зарегистрирован прижизненный отказ от посмертного донорства органов (части органа) и (или) тканей (части ткани) в целях трансплантации (приложение 1).

    Кто отказался: { $name }. Зарегистрировала организация: { $provider }.

donor-registration-explained-ask = <b>Посмертное донорство</b>
donor-registration-explained-consent = Согласие: вы согласны, чтобы после смерти ваши органы и ткани взяли для лечения другого человека.
donor-registration-explained-refusal = Отказ: вы на это не согласны.
donor-registration-explained-nothing = Если ничего не регистрировать, записи о вашем решении здесь не будет. Что тогда происходит, в стандарте услуги не сказано.
donor-registration-explained-free = Если хотите, посоветуйтесь с близкими. Решение можно изменить или отозвать здесь же в любое время.
donor-registration-explained-now-none = <b>Сейчас ваше решение не зарегистрировано.</b>
donor-registration-explained-now-consent = <b>Сейчас зарегистрировано: согласие, { $day }.</b>
donor-registration-explained-now-refusal = <b>Сейчас зарегистрировано: отказ, { $day }.</b>
donor-registration-explained-history = Мои прежние решения
donor-registration-explained-revoke = Отозвать решение

donor-registration-history-ask = <b>Ваши зарегистрированные решения</b>
donor-registration-history-line = { $will ->
       *[consent] Согласие
        [refusal] Отказ
    }: { $since } – { $state ->
       *[valid] действует сейчас
        [replaced] { $until }, заменено следующим
        [revoked] { $until }, отозвано
    }

donor-registration-revoke-ask = <b>Отозвать зарегистрированное решение?</b>
donor-registration-revoke-what = Справка потеряет силу, при проверке она будет показана как отозванная. Прежнее решение снова действовать не начнёт.
donor-registration-revoke-yes = Да, отозвать
donor-registration-revoke-code = Этот код подписывает отзыв зарегистрированного решения.
donor-registration-revoke-done = Решение отозвано.
donor-registration-revoke-nothing = Действующего решения сейчас нет.

donor-registration-sure-ask = { $will ->
       *[consent] <b>Вы собираетесь зарегистрировать согласие на донорство.</b>
        [refusal] <b>Вы собираетесь зарегистрировать отказ от донорства.</b>
    }
donor-registration-sure-what = К чему относится: { $what }.
donor-registration-sure-next = Дальше вы проверите ответы и подпишете их кодом из SMS.

notice-ready-donor-registration = Решение о донорстве зарегистрировано
