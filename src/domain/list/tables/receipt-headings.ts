/**
 * Headings of our own table besides name and ID, a line for each language: all that stands below them is about somebody
 * else or nobody. Whole headings, because single words of them may be names. Held to the messages by
 * `features/record/receipt-languages.test.ts`.
 */
export const receiptHeadings: readonly string[] = [
  'Position | Department | Group | Group ID | Invited | Outcome | What to do | Time | Message',
  'Должность | Отдел | Группа | ID группы | Приглашение | Результат | Что делать | Время | Сообщение',
  'المنصب | القسم | المجموعة | ID المجموعة | تمت الدعوة | النتيجة | ما يمكن فعله | الوقت | الرسالة',
  'Position | Abteilung | Gruppe | Gruppen-ID | Eingeladen | Ergebnis | Nächster Schritt | Zeit | Nachricht',
  'Cargo | Departamento | Grupo | ID del grupo | Invitación | Resultado | Qué hacer | Hora | Mensaje',
  'Poste | Département | Groupe | ID du groupe | Invitation | Résultat | À faire | Heure | Message',
  'पद | विभाग | समूह | समूह ID | आमंत्रित | परिणाम | क्या करें | समय | संदेश',
  'Jabatan | Departemen | Grup | ID grup | Diundang | Hasil | Yang perlu dilakukan | Waktu | Pesan',
  'Posizione | Reparto | Gruppo | ID del gruppo | Invito | Esito | Cosa fare | Ora | Messaggio',
  '役職 | 部署 | グループ | グループID | 招待 | 結果 | 次の操作 | 日時 | メッセージ',
  'Лауазымы | Бөлімі | Топ | Топтың ID-і | Шақырылды | Нәтиже | Не істеу керек | Уақыты | Хабарлама',
  'Jawatan | Jabatan | Kumpulan | ID kumpulan | Dijemput | Hasil | Apa yang perlu dibuat | Masa | Mesej',
  'Stanowisko | Dział | Grupa | ID grupy | Zaproszono | Wynik | Co zrobić | Czas | Wiadomość',
  'Cargo | Departamento | Grupo | ID do grupo | Convite | Resultado | O que fazer | Hora | Mensagem',
  'ตำแหน่ง | ฝ่าย | กลุ่ม | ID กลุ่ม | เชิญแล้ว | ผล | สิ่งที่ทำได้ | เวลา | ข้อความ',
  'Görev | Bölüm | Grup | Grup ID’si | Davet edildi | Sonuç | Yapılacak | Zaman | Mesaj',
  'Посада | Відділ | Група | ID групи | Запрошено | Результат | Що робити | Час | Повідомлення',
  'Vị trí công việc | Bộ phận | Nhóm | ID nhóm | Được mời | Kết quả | Việc cần làm | Thời gian | Lời nhắn',
  '职位 | 部门 | 群组 | 群组 ID | 是否已邀请 | 结果 | 下一步 | 时间 | 消息',
  '職稱 | 部門 | 群組 | 群組 ID | 是否已邀請 | 結果 | 後續動作 | 時間 | 訊息',
].flatMap((line) => line.split(' | '))

/** Headings of its names. */
export const receiptNameHeadings: readonly string[] =
  'Colleague | Коллега | الزميل | Person | Colega | Collègue | सहकर्मी | Rekan kerja | Collega | 同僚 | Әріптес | Rakan sekerja | Osoba | Pessoa | เพื่อนร่วมงาน | İş arkadaşı | Колега | Đồng nghiệp | 同事'.split(
    ' | ',
  )
