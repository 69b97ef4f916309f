# Қызмет қалай көрсетіледі: сөзі біздікі, ресми мәтіндер стандарттан алынады.

guide-services-ask =
    <b>Қай қызмет туралы айтайық?</b>
    Түймесін басыңыз немесе өз сөзіңізбен жазыңыз, мысалы, «дәрі».
guide-services-found = Мыналар сәйкес келді:
guide-services-nothing = «{ $heard }» деген сөз бойынша ештеңе табылмады. Басқаша жазыңыз немесе тізімнен таңдаңыз.
guide-services-all = Барлық қызмет

guide-name-appointment = Дәрігерге жазылу
guide-name-home-visit = Дәрігерді үйге шақыру
guide-name-attachment = Емханаға бекітілу
guide-name-phc-certificate = Емханадан анықтама алу
guide-name-sick-leave-sheet = Еңбекке жарамсыздық парағы
guide-name-sick-leave-certificate = Еңбекке жарамсыздық анықтамасы
guide-name-medicines = Тегін дәрі алу
guide-name-hospitalization-referral = Ауруханаға жолдама
guide-name-driver-certificate = Жүргізушіге анықтама
guide-name-donor-registration = Донорлық: келісім не бас тарту
guide-name-complaint = Шағым беру
guide-name-education-document = Медик дипломы, телнұсқасы
guide-name-cpd-certificate = Медик курсының куәлігі
guide-name-manager-certification = Менеджер сертификаты

guide-words-appointment = қабылдау талон терапевт педиатр жазылу кезек
guide-words-home-visit = шақырту үй қызуы ауырып
guide-words-attachment = бекіту тіркелу ауыстыру учаске
guide-words-phc-certificate = анықтама мектеп балабақша лагерь бассейн
guide-words-sick-leave-sheet = парақ ауырдым жұмыс бюллетень
guide-words-sick-leave-certificate = анықтама ауырдым жарамсыздық
guide-words-medicines = дәрілік рецепт дәріхана препарат
guide-words-hospitalization-referral = аурухана стационар жату операция
guide-words-driver-certificate = жүргізуші құқық көлік автокөлік машина
guide-words-donor-registration = донор ағза трансплантаттау өсиет
guide-words-complaint = шағым шағымдану арыз наразы
guide-words-education-document = колледж білім жоғалды жоғалттым
guide-words-cpd-certificate = курстар біліктілік сертификаттау
guide-words-manager-certification = басшы бас дәрігер менеджмент

guide-about-appointment = Дәрігер мен уақытты өзіңіз таңдайсыз, дәрігер емханада қабылдайды.
guide-about-home-visit = Емханаға бара алмасаңыз, дәрігер үйіңізге келеді.
guide-about-attachment = Емделіп, бақылауда болатын емхананы өзіңіз таңдайсыз.
guide-about-phc-certificate = Емхана № 027/е нысанындағы анықтама береді.
guide-about-sick-leave-sheet = Парақ жұмыс берушіге ауырғаныңызды, жұмыс істей алмағаныңызды растайды.
guide-about-sick-leave-certificate = Анықтама ауруға байланысты уақытша жұмыс істей алмағаныңызды растайды.
guide-about-medicines = Азаматтардың жекелеген санаттарына дәрі, емдік өнім, медициналық бұйым тегін беріледі.
guide-about-hospitalization-referral = Ауруханада тегін емделу үшін емдеуге жатқызу бюросы арқылы жолдама беріледі.
guide-about-driver-certificate = Медициналық тексеруден кейін көлік жүргізуге рұқсат ететін № 073/е анықтамасы беріледі.
guide-about-donor-registration = Қайтыс болғаннан кейін донор болу-болмау туралы еркіңізді тірі кезіңізде тіркетесіз.
guide-about-complaint = Ұйымның шешімімен, әрекетімен немесе әрекетсіздігімен келіспесеңіз, шағым бере аласыз.
guide-about-education-document = Медициналық колледж бітірушіге оқу құжатын береді, ол жоғалса – телнұсқасын.
guide-about-cpd-certificate = Медицина қызметкері біліктілігін арттырғаны немесе сертификаттау курсынан өткені туралы құжат алады.
guide-about-manager-certification = Сертификат мемлекеттік медициналық ұйымды басқаратын адамға керек.

guide-place-appointment = бекітілген емханаңыз
guide-place-home-visit = бекітілген емханаңыз
guide-place-attachment = таңдаған емханаңыз
guide-place-phc-certificate = бекітілген емханаңыз
guide-place-sick-leave-sheet = емделіп жүрген емханаңыз немесе ауруханаңыз
guide-place-sick-leave-certificate = емделіп жүрген емханаңыз немесе ауруханаңыз
guide-place-medicines = бекітілген емханаңыз
guide-place-hospitalization-referral = жолдама берілетін аурухана
guide-place-driver-certificate = тексеруден өтетін медициналық ұйым
guide-place-donor-registration = бекітілген емханаңыз
guide-place-complaint = ұйымның басшысы немесе оны тексеретін орган
guide-place-education-document = оқыған колледжіңіз
guide-place-cpd-certificate = курстан өткен ұйымыңыз
guide-place-manager-certification = Медициналық және фармацевтикалық бақылау комитетінің департаменті

guide-way-in-person = өзіңіз барып
guide-way-phone = телефонмен
guide-way-electronic = egov.kz порталы арқылы
guide-way-electronic-complaint = электронды түрде
guide-way-electronic-manager-certification = egov.kz және elicense.kz порталдары арқылы

guide-service-emergency = Кеуде ауырса, дем жетпесе, естен танса – қазір 103-ке қоңырау шалыңыз.
guide-service-ask = <b>{ $name }</b>
guide-service-official = <i>«{ $title }» ({ $cite })</i>
guide-service-where = Қайда: { $place } – { $ways }.
guide-service-elsewhere = Оны әзірге осы чатта ала алмайсыз. Сұрағыңыз болса: 1414.
guide-service-looks-up = «{ $press }» түймесін бассаңыз, бекітілуіңіз бен бұрыннан бар мәліметті тіркелімдерден сұрауымызға рұқсат бересіз. Оны тек өзіңізге көрсетеміз.
guide-service-begin = Өтініш беру
guide-service-needs = Не керек
guide-service-terms = Мерзімі мен бағасы
guide-service-refusals = Қай жағдайда бас тартады
guide-service-complaint = Қалай шағымдануға болады

guide-quote = <blockquote expandable><i>{ $cite }: { $text }</i></blockquote>
guide-cite = <i>{ $cite }</i>

guide-needs-ask =
    <b>Не керек</b>
    { $name }
guide-needs-way-in-person = <b>Өзіңіз барсаңыз:</b>
guide-needs-way-phone = <b>Қоңырау шалсаңыз:</b>
guide-needs-way-electronic = <b>Өтінішті { $way } берсеңіз:</b>
guide-needs-nothing = { $heading } құжат аталмаған.
guide-needs-unnamed = Қандай құжат керегі заң мәтінінде айтылмаған.
guide-needs-register = Деректі мемлекеттік тіркелімнен алады, көшірме керек емес.
guide-needs-representative = Сенімхаты бар өкіл арқылы да болады.
guide-needs-kinds = Нені алғыңыз келеді?
guide-needs-cases = Кейбіреулерден басқа да құжат сұралады. Сізге қатысты болса, басыңыз:
guide-case-ask =
    <b>{ $case }</b>
    { $name }

guide-document-identity = Жеке куәлік немесе оның электрондық түрі
guide-document-request = Порталдағы өтініш
guide-document-application = Өтініш
guide-document-data-form = Мәліметтер нысаны
guide-document-conclusion = Басқару қызметіне дайындық туралы қорытынды
guide-document-examination = Медициналық тексеру нәтижелері
guide-document-payment = Төлем түбіртегі

guide-case-pensioner = Зейнеткерлерге
guide-case-disabled = Мүгедектігі бар адамдарға
guide-case-representative = Қорғаншы мен қамқоршыға
guide-case-convict = Сотталғандарға
guide-case-conscript = Мерзімді қызметтегі әскерилерге
guide-case-student = 18 жасқа толмаған студенттерге
guide-case-born-abroad = Шетелде туған балаларға
guide-case-ward = Сәбилер үйі, қарттар үйі
guide-case-by-power = Сенімхатпен келгендерге
guide-case-document = Құжаттың өзі
guide-case-duplicate = Телнұсқа
guide-case-graduated-before-2015 = 2015 жылға дейін бітіргендерге
guide-case-graduated-before-2015-or-no-register-data = Қайта даярлау туралы
guide-case-studied-abroad = Шетелде оқығандарға
guide-case-no-register-data = Өтілі тіркелімде болмаса

guide-terms-ask =
    <b>Мерзімі мен бағасы</b>
    { $name }
guide-terms-line = { $what }: { $length }
guide-terms-free-yes = Тегін.
guide-terms-free-no = Ақылы.
guide-terms-fee-of = { $what } – { $fee }
guide-terms-no-fee = Төлем туралы заң мәтінінде айтылмаған.

guide-text = Заң мәтіні
guide-text-ask =
    <b>Заң мәтіні</b>
    { $name }

guide-refusals-ask =
    <b>Қай жағдайда бас тартады</b>
    { $name }
guide-refusals-none = Заң мәтінінде бас тарту негізі аталмаған.
guide-refusals-todo = Бас тартса, заңның қай тармағы екенін айтуға тиіс. Келіспесеңіз, шағымданыңыз.
guide-ground-unreliable = Құжаттар немесе ондағы мәліметтер дұрыс емес.
guide-ground-not-attached = Сіз бұл ұйымға бекітілмегенсіз.
guide-ground-incomplete = Құжаттар толық емес.
guide-ground-incomplete-or-expired = Құжаттар толық емес немесе мерзімі өткен.
guide-ground-not-meeting-rules = Өзіңіз немесе құжаттарыңыз қағидаларға сай емес.
guide-ground-court-barred = Сот сізді бұл құқықтан айырған.
guide-ground-outside-unit = Сіз басқа ауданда, қалада немесе облыста тұрасыз.
guide-ground-list-full = Ондағы дәрігерлерге бекітілгендер тым көп.
guide-ground-no-proof-of-representation = Баланың заңды өкілі екеніңізді растайтын құжат жоқ.
guide-ground-debts = Колледжге берешегіңіз бар: ол өтелгенше қызмет тоқтатыла тұрады.

guide-complaint-ask =
    <b>Қалай шағымдануға болады</b>
    { $name }
guide-complaint-provider = Ұйымның басшысына. Жауап мерзімі: { $length }.
guide-complaint-authority = Денсаулық сақтау немесе мемлекеттік қызмет сапасын бақылау органына. Жауап мерзімі: { $length }.
guide-complaint-court = Жауабымен келіспесеңіз, сотқа жүгінесіз.
guide-complaint-appeal = Аккредиттелген ұйымның қорытындысына оның апелляциялық комиссиясына шағымданады. Шағым беру мерзімі: { $length }, жауап мерзімі: { $answer }.
guide-complaint-help = Кеңес беретін нөмірлер: 1414, 8-800-080-7777.

cited-item = { $item }-тармақ
cited-part = { $part }-тармақша
cited-grounds = негіздер
cited-documents = құжаттар тізбесі
cited-payment = төлем
cited-rules = қағидалар
cited-annex = { $number }-қосымша
cited-other = өзге талаптар
cited-unnumbered = нөмірсіз стандарт
cited-reading = мәтінде айтылмаған, жалпы ереже бойынша ({ $name } оқылуы)

hours-open = Бүгін сағат { $closes } болғанша ашық.
hours-pause-ahead = Үзіліс: { $begins }–{ $ends }.
hours-pause = Қазір үзіліс, сағат { $ends } болғанша. Бүгін сағат { $closes } болғанша ашық.
hours-later = Қазір жабық. Бүгінгі жұмыс уақыты: { $opens }–{ $closes }.
hours-closed = Қазір жабық. Ашылатын кезі: { $opens }.
hours-on-duty = Бүгін кезекші дәрігер қабылдайды, сағатын емханадан сұраңыз. Әдеттегі жұмыс күні: { $opens }.
hours-last = Бүгін өтініш сағат { $until } болғанша қабылданады.
hours-last-over = Бүгін өтініш сағат { $until } болғанша қабылданды.
