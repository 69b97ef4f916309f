# Направление в больницу: что знает бюро, видно сразу, больница отвечает за себя.

hospitalization-referral-ask = <b>Направление в больницу</b>
hospitalization-referral-line =
    № { $number }, { $profile }
    { $hospital }
    <b>{ $state }</b>
hospitalization-referral-bring = С собой возьмите удостоверение личности и номер направления. Что ещё нужно, скажет больница.
hospitalization-referral-paper = Бумажную выписку больница выдаёт лично: приходите с удостоверением личности с 08:00 до 17:00.
hospitalization-referral-confirm = Спросить больницу: № { $number }
hospitalization-referral-none-ask =
    <b>В бюро направления нет.</b>
    Это не отказ. Направление оформляет врач поликлиники, к которой вы прикреплены.
    Запишитесь к нему на приём. Если он говорит, что направление выдано, проверьте по номеру 1414.
hospitalization-referral-silent-ask =
    <b>Бюро пока не ответило.</b>
    Ваше заявление сохранено. Спросите ещё раз немного позже.

hospitalization-referral-state-waiting = В очереди, день ещё не назначен
hospitalization-referral-state-planned = День госпитализации: { $day }
hospitalization-referral-state-admitted = Приняты в больницу: { $day }
hospitalization-referral-state-removed = Сняты с очереди

form-hospitalization-referral-referral-ask = Какое направление?
form-hospitalization-referral-referral-label = Номер направления

result-hospitalization-referral-state-label = Что с направлением
result-hospitalization-referral-state-waiting = в очереди, день ещё не назначен
result-hospitalization-referral-state-planned = день госпитализации назначен
result-hospitalization-referral-state-admitted = приняты в больницу
result-hospitalization-referral-state-removed = сняты с очереди
result-hospitalization-referral-state-not-found = такого направления нет, обратитесь к своему врачу
result-hospitalization-referral-planned_on-label = День госпитализации
result-hospitalization-referral-bring-label = Возьмите с собой
result-hospitalization-referral-note-label = Примечание больницы

example-profile = хирургия

notice-ready-hospitalization-referral = Ответ о направлении в больницу готов
