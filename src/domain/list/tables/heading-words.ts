/** What a word of a heading says about its column, in the portal's 20 languages; each word of a heading is known. */
export type HeadingWord = 'id' | 'email' | 'link' | 'name' | 'person' | 'part' | 'whole' | 'other' | 'filler'

/** Words by what they say. The portal's languages in the order en, ru, uk, kk, de, es, pt, fr, it, pl, tr, ar, … */
export const headingWords: Readonly<Record<HeadingWord, string>> = {
  id: 'id userid ид айди идентификатор ідентифікатор identifiant',
  email: `email mail emails emailaddress mailaddress mailadresse upn почта имейл мейл емейл correo courriel poczta
    posta eposta почты пошти пошта البريد بريد surel emel อีเมล อีเมล์ 邮箱 电子邮件 邮件 電子郵件 郵箱 信箱 メール メールアドレス
    メアド ईमेल`,
  link: `link url profile profillink profil ссылка профиль посилання профіль сілтеме enlace perfil lien profilo 链接
    連結 リンク`,
  name: `name names fullname displayname фио піб аты namen imie nazwisko nom nombre nome isim ad adı الاسم اسم
    tên nama ชื่อ 姓名 名字 名前 氏名 お名前 नाम`,
  person: `employee employees colleague colleagues user users person people participant participants member members
    attendee attendees invitee invitees staff сотрудник сотрудники сотрудника работник работники коллега коллеги лицо
    участник участники участника пользователь пользователи пользователя співробітник співробітники співробітника колега
    колеги користувач користувача учасник учасники қызметкер әріптес mitarbeiter mitarbeiterin mitarbeitende kollege
    kollegin benutzer teilnehmer teilnehmerin empleado empleada empleados compañero participante usuario funcionário
    colaborador colega usuário employé employée collègue salarié participant utilisateur dipendente collega utente
    partecipante pracownik współpracownik uczestnik użytkownik çalışan personel katılımcı kullanıcı موظف الموظف زميل
    karyawan pegawai peserta pengguna pekerja kakitangan rakan พนักงาน ผู้เข้าร่วม 员工 員工 同事 成员 成員 参与者
    社員 従業員 同僚 参加者 メンバー कर्मचारी सहकर्मी arkadaşı nhân viên đồng nghiệp`,
  part: `firstname lastname surname forename patronymic имя фамилия отчество імя прізвище батькові тегі жөні әкесінің
    vorname nachname familienname zuname apellido apellidos sobrenome prénom cognome imię soyad soyadı soyisim
    اللقب الكنية họ đệm marga นามสกุล 姓 名 せい めい उपनाम`,
  whole: `full complete whole display полное полностью повне vollständiger voller completo completa complet intero pełne
    tam kamil الكامل đầy đủ lengkap penuh เต็ม 全名 पूरा`,
  other: `personnel payroll badge cost center centre grade cell cellphone fax ext extension room amount sum price кабинет комната сумма цена зарплата
    no number num nr department dept team group company organisation organization position title job role phone
    mobile telephone city country office comment comments message note notes date time start end join leave duration status
    birthday manager boss supervisor project location salary hours total task meeting отдел департамент подразделение группа
    команда компания организация должность роль телефон моб мобильный город страна офис комментарий комментарии сообщение
    примечание дата время начало конец статус руководитель начальник проект адрес оклад часы итого стаж пп табельный
    відділ підрозділ група компанія посада телефон місто коментар примітка керівник бөлім лауазым қызмет қала
    abteilung gruppe firma funktion stelle rolle telefon handy ort stadt büro kommentar bemerkung datum vorgesetzter
    leiter departamento equipo grupo empresa cargo puesto teléfono ciudad comentario fecha jefe função setor telefone
    cidade gestor service département équipe groupe société poste fonction téléphone ville commentaire
    reparto ruolo telefono città commento dział zespół grupa firma stanowisko miasto uwagi departman bölüm ekip
    unvan görev pozisyon şehir القسم الوظيفة الهاتف المدينة phòng ban chức vụ thoại jabatan departemen bagian
    telepon kota jawatan jabatan แผนก ตำแหน่ง โทรศัพท์ 部门 部門 职位 職位 电话 電話 部署 役職 電話番号 विभाग पद फोन
    chef capo przełożony yönetici atasan quản lý 经理 上级 主管 經理 主管 上司 प्रबंधक المدير`,
  filler: `физическое на портал портала порталу портале битрикс24 e first last middle given family of the a and or work corporate business address addr user primary personal
    эл электронная электронный электронной адрес рабочая рабочий корпоративная и по сотрудников работника
    участников пользователей коллег ел електронна електронної адреса робоча та співробітників користувачів
    электрондық мекенжайы und der des von adresse anschrift dienstliche y de del la el electrónico dirección correo
    eletrônico endereço e do da et du électronique adresse elettronica indirizzo di adres elektroniczny i elektronik
    adresi ve iş kerja sekerja in الإلكتروني عنوان thư điện tử địa chỉ và alamat dan ที่อยู่ bitrix bitrix24 portal 1 2
    地址 アドレス पता`,
}
