# Справка о временной нетрудоспособности.

form-sick-leave-certificate-since-ask = С какого дня нужна справка?
form-sick-leave-certificate-since-label = С какого дня
form-sick-leave-certificate-reason-ask = По какой причине?
form-sick-leave-certificate-reason-label = Причина
form-sick-leave-certificate-reason-illness = Болезнь
form-sick-leave-certificate-reason-injury = Травма
form-sick-leave-certificate-reason-quarantine = Карантин
form-sick-leave-certificate-reason-other = Другая причина
form-sick-leave-certificate-occupation-ask = Куда нужна справка?
form-sick-leave-certificate-occupation-label = Куда
form-sick-leave-certificate-occupation-school = В школу
form-sick-leave-certificate-occupation-college = В колледж
form-sick-leave-certificate-occupation-university = В университет
form-sick-leave-certificate-occupation-work = На работу
form-sick-leave-certificate-occupation-none = В другое место
form-sick-leave-certificate-place-ask = Как оно называется?
form-sick-leave-certificate-place-help = Например: школа № 12.
form-sick-leave-certificate-place-label = Место учёбы или работы
form-sick-leave-certificate-clinic-ask = Где лечат?
form-sick-leave-certificate-clinic-label = Где лечат
form-sick-leave-certificate-treated_by-ask = Кто лечит?
form-sick-leave-certificate-treated_by-help = Имя врача. Если не знаете, пропустите.
form-sick-leave-certificate-treated_by-label = Лечащий врач
form-sick-leave-certificate-papers-ask = Есть выписки или заключения?
form-sick-leave-certificate-papers-help = Отправьте фото или PDF. Если их нет, пропустите.
form-sick-leave-certificate-papers-label = Выписки
form-sick-leave-certificate-consent = Тот, кто лечит, получит из государственных реестров: имя, ИИН и дату рождения.

result-sick-leave-certificate-certificate_number-label = Номер справки
result-sick-leave-certificate-from-label = С какого дня
result-sick-leave-certificate-until-label = По какой день
result-sick-leave-certificate-regime-label = Режим
result-sick-leave-certificate-regime-outpatient = амбулаторный
result-sick-leave-certificate-regime-home = домашний
result-sick-leave-certificate-regime-inpatient = стационарный
result-sick-leave-certificate-doctor-label = Врач

document-sick-leave-certificate-title = Справка о временной нетрудоспособности
document-sick-leave-certificate-statement = Выдана: { $name }. Организация: { $provider }.

notice-ready-sick-leave-certificate = Справка о временной нетрудоспособности готова
