# Справка из поликлиники, форма № 027/у.

form-phc-certificate-purpose-ask = Для чего нужна справка?
form-phc-certificate-purpose-label = Для чего
form-phc-certificate-purpose-school = Для школы или колледжа
form-phc-certificate-purpose-kindergarten = Для детского сада
form-phc-certificate-purpose-sport = Для секции или бассейна
form-phc-certificate-purpose-camp = Для лагеря или санатория
form-phc-certificate-purpose-work = Для работы
form-phc-certificate-purpose-other = Для другого
form-phc-certificate-place-ask = Куда вы отнесёте справку?
form-phc-certificate-place-help = Например: школа № 12. Если всё равно, пропустите.
form-phc-certificate-place-label = Куда
form-phc-certificate-note-ask = Что ещё врачу важно знать?
form-phc-certificate-note-help = Например: была аллергия на прививку. Если сказать нечего, пропустите.
form-phc-certificate-note-label = Для врача
form-phc-certificate-consent = Поликлиника получит из государственных реестров: имя, ИИН, дату рождения и сведения о прикреплении.

result-phc-certificate-conclusion-label = Заключение
result-phc-certificate-doctor-label = Врач
result-phc-certificate-valid_until-label = Действует по

document-phc-certificate-title = Справка медицинской организации, форма № 027/у
document-phc-certificate-statement = Выдана: { $name }. Организация: { $provider }.

notice-ready-phc-certificate = Справка из поликлиники готова
