# Как работает услуга: слова наши, официальные тексты берутся из стандартов.

guide-services-ask =
    <b>О какой услуге рассказать?</b>
    Нажмите на неё или напишите своими словами, например «больничный».
guide-services-found = Вот что подошло:
guide-services-nothing = По словам «{ $heard }» ничего не нашлось. Напишите иначе или выберите из списка.
guide-services-all = Все услуги

guide-name-appointment = Записаться к врачу
guide-name-home-visit = Вызвать врача на дом
guide-name-attachment = Прикрепиться к поликлинике
guide-name-phc-certificate = Справка из поликлиники
guide-name-sick-leave-sheet = Больничный лист
guide-name-sick-leave-certificate = Справка о нетрудоспособности
guide-name-medicines = Бесплатные лекарства
guide-name-hospitalization-referral = Направление в больницу
guide-name-driver-certificate = Справка для водителя
guide-name-donor-registration = Донорство: согласие или отказ
guide-name-complaint = Подать жалобу
guide-name-education-document = Диплом медика, дубликат
guide-name-cpd-certificate = Свидетельство о курсах медика
guide-name-manager-certification = Сертификат менеджера

guide-words-appointment = приём талон терапевт педиатр запись записать
guide-words-home-visit = вызов дом домой температура заболел болеет
guide-words-attachment = прикрепление открепиться сменить поликлинику участок
guide-words-phc-certificate = справка школа садик лагерь бассейн
guide-words-sick-leave-sheet = больничный бюллетень болел работа
guide-words-sick-leave-certificate = справка болел нетрудоспособность
guide-words-medicines = лекарство рецепт препараты аптека питание
guide-words-hospitalization-referral = больница стационар госпитализация операция лечь
guide-words-driver-certificate = права водительская шофёр машина автомобиль вождение
guide-words-donor-registration = донор органы трансплантация завещание отказ согласие
guide-words-complaint = жалоба пожаловаться обжаловать недоволен нагрубили
guide-words-education-document = колледж образование утеря потерял
guide-words-cpd-certificate = курсы квалификация повышение сертификационный
guide-words-manager-certification = руководитель главврач менеджмент

guide-about-appointment = Вы выбираете врача и время, врач принимает вас в поликлинике.
guide-about-home-visit = Если прийти нельзя, врач приходит к вам домой.
guide-about-attachment = Вы выбираете поликлинику, где будете лечиться и наблюдаться.
guide-about-phc-certificate = Поликлиника выдаёт справку по форме № 027/у.
guide-about-sick-leave-sheet = Лист подтверждает работодателю, что вы болели и не могли работать.
guide-about-sick-leave-certificate = Справка подтверждает, что из-за болезни вы временно не могли работать.
guide-about-medicines = Отдельным категориям граждан бесплатно выдают лекарства, лечебные продукты и медицинские изделия.
guide-about-hospitalization-referral = Направление на бесплатное лечение в больнице через бюро госпитализации.
guide-about-driver-certificate = После медосмотра выдают справку № 073/у: вам можно водить машину.
guide-about-donor-registration = При жизни вы записываете свою волю: стать донором после смерти или нет.
guide-about-complaint = Если вы не согласны с тем, что организация решила, сделала или не сделала, можно пожаловаться.
guide-about-education-document = Медицинский колледж выдаёт выпускнику документ об учёбе, а если он утерян – дубликат.
guide-about-cpd-certificate = Медработник получает документ о повышении квалификации или сертификационном курсе.
guide-about-manager-certification = Сертификат нужен тому, кто руководит государственной медицинской организацией.

guide-place-appointment = поликлиника, к которой вы прикреплены
guide-place-home-visit = поликлиника, к которой вы прикреплены
guide-place-attachment = поликлиника, которую вы выбрали
guide-place-phc-certificate = поликлиника, к которой вы прикреплены
guide-place-sick-leave-sheet = поликлиника или больница, где вы лечитесь
guide-place-sick-leave-certificate = поликлиника или больница, где вы лечитесь
guide-place-medicines = поликлиника, к которой вы прикреплены
guide-place-hospitalization-referral = больница, в которую вас направляют
guide-place-driver-certificate = медицинская организация, где вы проходите осмотр
guide-place-donor-registration = поликлиника, к которой вы прикреплены
guide-place-complaint = руководитель организации или орган, который её проверяет
guide-place-education-document = колледж, где вы учились
guide-place-cpd-certificate = организация, где вы прошли курс
guide-place-manager-certification = департамент Комитета медицинского и фармацевтического контроля

guide-way-in-person = лично
guide-way-phone = по телефону
guide-way-electronic = на портале egov.kz
guide-way-electronic-complaint = электронно
guide-way-electronic-manager-certification = на порталах egov.kz и elicense.kz

guide-service-emergency = Боль в груди, трудно дышать, потеря сознания – звоните 103 сейчас.
guide-service-ask = <b>{ $name }</b>
guide-service-official = <i>«{ $title }» ({ $cite })</i>
guide-service-where = Где: { $place } – { $ways }.
guide-service-elsewhere = Здесь, в чате, её пока не оформить. Вопросы: 1414.
guide-service-looks-up = Нажимая «{ $press }», вы разрешаете нам спросить в реестрах о прикреплении и о том, что там уже есть. Покажем это только вам.
guide-service-begin = Подать заявление
guide-service-needs = Что нужно
guide-service-terms = Сколько ждать и сколько стоит
guide-service-refusals = Когда могут отказать
guide-service-complaint = Как пожаловаться

guide-quote = <blockquote expandable><i>{ $cite }: { $text }</i></blockquote>
guide-cite = <i>{ $cite }</i>

guide-needs-ask =
    <b>Что нужно</b>
    { $name }
guide-needs-way-in-person = <b>Если идёте сами:</b>
guide-needs-way-phone = <b>Если звоните:</b>
guide-needs-way-electronic = <b>Если подаёте заявление { $way }:</b>
guide-needs-nothing = { $heading } документы не названы.
guide-needs-unnamed = Какие нужны документы, в тексте закона не сказано.
guide-needs-register = Данные возьмут из государственного реестра, копия не нужна.
guide-needs-representative = Можно и через представителя по доверенности.
guide-needs-kinds = Что вы хотите получить?
guide-needs-cases = Некоторым нужны и другие документы. Нажмите, если это про вас:
guide-case-ask =
    <b>{ $case }</b>
    { $name }

guide-document-identity = Удостоверение личности или его электронный вид
guide-document-request = Заявление на портале
guide-document-application = Заявление
guide-document-data-form = Форма сведений
guide-document-conclusion = Заключение о готовности к управленческой работе
guide-document-examination = Результаты медосмотра
guide-document-payment = Квитанция об оплате

guide-case-pensioner = Пенсионерам
guide-case-disabled = Людям с инвалидностью
guide-case-representative = Опекунам и попечителям
guide-case-convict = Осуждённым
guide-case-conscript = Военным срочной службы
guide-case-student = Студентам до 18 лет
guide-case-born-abroad = Родившимся за границей
guide-case-ward = Дом ребёнка, дом престарелых
guide-case-by-power = По доверенности
guide-case-document = Сам документ
guide-case-duplicate = Дубликат
guide-case-graduated-before-2015 = Окончившим до 2015 года
guide-case-graduated-before-2015-or-no-register-data = О переподготовке
guide-case-studied-abroad = Учившимся за границей
guide-case-no-register-data = Если стажа нет в реестре

guide-terms-ask =
    <b>Сколько ждать и сколько стоит</b>
    { $name }
guide-terms-line = { $what }: { $length }
guide-terms-free-yes = Бесплатно.
guide-terms-free-no = Платно.
guide-terms-fee-of = { $what } – { $fee }
guide-terms-no-fee = О плате в тексте закона не сказано.

guide-text = Текст закона
guide-text-ask =
    <b>Текст закона</b>
    { $name }

guide-refusals-ask =
    <b>Когда могут отказать</b>
    { $name }
guide-refusals-none = Оснований для отказа в тексте закона нет.
guide-refusals-todo = Если откажут, вам должны назвать пункт закона. Не согласны – пожалуйтесь.
guide-ground-unreliable = Документы или сведения в них недостоверны.
guide-ground-not-attached = Вы не прикреплены к этой организации.
guide-ground-incomplete = Есть не все документы.
guide-ground-incomplete-or-expired = Есть не все документы, или их срок прошёл.
guide-ground-not-meeting-rules = Вы или ваши документы не отвечают правилам.
guide-ground-court-barred = Суд лишил вас этого права.
guide-ground-outside-unit = Вы живёте не в том городе, посёлке или селе, где поликлиника.
guide-ground-list-full = У врачей там уже слишком много прикреплённых.
guide-ground-no-proof-of-representation = Нет документа о том, что вы законный представитель ребёнка.
guide-ground-debts = За вами долг перед колледжем: услугу приостановят, пока он не погашен.

guide-complaint-ask =
    <b>Как пожаловаться</b>
    { $name }
guide-complaint-provider = Руководителю организации. Ответят за { $length }.
guide-complaint-authority = В орган здравоохранения или контроля госуслуг. Ответят за { $length }.
guide-complaint-court = Не согласны с ответом – обращайтесь в суд.
guide-complaint-appeal = На заключение аккредитованной организации жалуются в её апелляционную комиссию за { $length }. Ответят за { $answer }.
guide-complaint-help = Помогут советом: 1414 или 8-800-080-7777.

cited-item = п. { $item }
cited-part = пп. { $part }
cited-grounds = основания
cited-documents = перечень документов
cited-payment = плата
cited-rules = правила
cited-annex = приложение { $number }
cited-other = иные требования
cited-unnumbered = стандарт без номера
cited-reading = в тексте не сказано, по общему правилу (чтение { $name })

hours-open = Сегодня открыто до { $closes }.
hours-pause-ahead = Перерыв: { $begins }–{ $ends }.
hours-pause = Сейчас перерыв до { $ends }. Сегодня открыто до { $closes }.
hours-later = Сейчас закрыто. Сегодня откроется в { $opens }, закроется в { $closes }.
hours-closed = Сейчас закрыто. Откроется: { $opens }.
hours-on-duty = Сегодня принимает дежурный врач, его часы узнайте в поликлинике. Обычный день: { $opens }.
hours-last = Заявления сегодня принимают до { $until }.
hours-last-over = Заявления сегодня принимали до { $until }.
