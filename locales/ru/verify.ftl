# Проверка документа: окно в чате и страница.

verify-ask =
    <b>Какой документ проверить?</b>
    Напишите код проверки или пришлите фото QR-кода с документа.
    Код – девять знаков, например 9TB-41H-ZQ6.
verify-not-a-code = В коде девять букв и цифр, например 9TB-41H-ZQ6. Вы написали другое.
verify-foreign-qr = Этот QR-код ведёт не на документ Emhana.
verify-no-qr = QR-кода на снимке не видно. Снимите его ближе и ровнее или напишите код.
verify-photo-failed = Снимок не получен. Пришлите фото до 10 МБ ещё раз или напишите код.
verify-too-often = Слишком много неверных кодов. Попробуйте через час.
verify-another = Проверить другой документ

verify-standing-valid = Документ действителен
verify-standing-expired = Срок действия документа закончился
verify-standing-replaced = Документ не действует: его заменил новый
verify-standing-revoked = Документ отозван
verify-standing-unknown = Такого документа нет

verify-told = <b>{ $standing }</b>
verify-line = { $label }: { $value }
verify-label-title = Документ
verify-label-provider = Кто выдал
verify-label-holder = Кому (инициалы)
verify-label-issued = Дата выдачи
verify-label-until = Действует по
verify-label-ended = Не действует с
verify-compare = Сверьте эти сведения с документом, который у вас в руках.
verify-unknown-help = Проверьте код. Если он верен, документ выдан не через Emhana.

verify-page-title = Проверка документа
verify-page-about = Страница отвечает, действует ли документ, выданный через Emhana. Имени и ИИН здесь нет.
verify-page-code = Код проверки
verify-page-help = Девять знаков рядом с QR-кодом, например 9TB-41H-ZQ6.
verify-page-check = Проверить
