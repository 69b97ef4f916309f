# Лист о временной нетрудоспособности.

form-sick-leave-sheet-since-ask = С какого дня нужен лист?
form-sick-leave-sheet-since-label = С какого дня
form-sick-leave-sheet-reason-ask = Почему вы не можете работать?
form-sick-leave-sheet-reason-label = Причина
form-sick-leave-sheet-reason-illness = Болею
form-sick-leave-sheet-reason-injury = Травма
form-sick-leave-sheet-reason-care = Ухаживаю за больным
form-sick-leave-sheet-reason-pregnancy = Беременность и роды
form-sick-leave-sheet-reason-quarantine = Карантин
form-sick-leave-sheet-reason-other = Другая причина
form-sick-leave-sheet-patient-ask = За кем вы ухаживаете?
form-sick-leave-sheet-patient-help = Имя и кем приходится, например: Алихан, сын.
form-sick-leave-sheet-patient-label = За кем уход
form-sick-leave-sheet-employer-ask = Где вы работаете?
form-sick-leave-sheet-employer-help = Название организации, как в трудовом договоре.
form-sick-leave-sheet-employer-label = Место работы
form-sick-leave-sheet-position-ask = Какая у вас должность?
form-sick-leave-sheet-position-label = Должность
form-sick-leave-sheet-clinic-ask = Где вас лечат?
form-sick-leave-sheet-clinic-label = Где лечат
form-sick-leave-sheet-treated_by-ask = Кто вас лечит?
form-sick-leave-sheet-treated_by-help = Имя врача. Если не знаете, пропустите.
form-sick-leave-sheet-treated_by-label = Лечащий врач
form-sick-leave-sheet-papers-ask = Есть выписки или заключения?
form-sick-leave-sheet-papers-help = Отправьте фото или PDF. Если их нет, пропустите.
form-sick-leave-sheet-papers-label = Выписки
form-sick-leave-sheet-consent = Тот, кто вас лечит, получит из государственных реестров: имя, ИИН и дату рождения.

result-sick-leave-sheet-sheet_number-label = Номер листа
result-sick-leave-sheet-from-label = С какого дня
result-sick-leave-sheet-until-label = По какой день
result-sick-leave-sheet-regime-label = Режим
result-sick-leave-sheet-regime-outpatient = амбулаторный
result-sick-leave-sheet-regime-home = домашний
result-sick-leave-sheet-regime-inpatient = стационарный
result-sick-leave-sheet-regime-sanatorium = санаторный
result-sick-leave-sheet-doctor-label = Врач

document-sick-leave-sheet-title = Лист о временной нетрудоспособности
document-sick-leave-sheet-statement = Выдан: { $name }. Организация: { $provider }.

notice-ready-sick-leave-sheet = Лист о временной нетрудоспособности готов
