/**
 * What a receipt of ours says besides people, in the languages that the app speaks. Held to the messages by
 * `features/record/receipt-languages.test.ts`.
 */
export const receiptWords = {
  group:
    'Group Группа المجموعة Gruppe Grupo Groupe समूह Grup Gruppo グループ Топ Kumpulan Grupa กลุ่ม Група Nhóm 群组 群組'.split(
      ' ',
    ),
  message: [
    ...'Message Сообщение الرسالة Nachricht Mensaje संदेश Pesan Messaggio メッセージ Хабарлама Mesej Wiadomość'.split(
      ' ',
    ),
    ...'Mensagem ข้อความ Mesaj Повідомлення 消息 訊息'.split(' '),
    'Lời nhắn',
  ],
  title: [
    ...'Invitations Приглашения الدعوات Einladungen Invitaciones आमंत्रण Undangan Inviti 招待 Шақырулар Jemputan'.split(
      ' ',
    ),
    ...'Zaproszenia Convites คำเชิญ Davetler Запрошення 邀请 邀請'.split(' '),
    'Lời mời',
  ],
  sum: [
    ...['Invited', 'Not invited', 'Not invited, or not known'],
    ...['Приглашены', 'Не приглашены', 'Не приглашены или неизвестно'],
    ...['تمت دعوتهم', 'لم تتم دعوتهم', 'لم تتم دعوتهم أو النتيجة غير معروفة'],
    ...['Eingeladen', 'Nicht eingeladen', 'Nicht eingeladen oder nicht bekannt'],
    ...['Personas invitadas', 'Personas no invitadas', 'Personas no invitadas o sin resultado conocido'],
    ...['Personnes invitées', 'Personnes non invitées', 'Personnes non invitées, ou résultat inconnu'],
    ...['आमंत्रित', 'आमंत्रित नहीं', 'आमंत्रित नहीं या ज्ञात नहीं'],
    ...['Diundang', 'Tidak diundang', 'Tidak diundang atau tidak diketahui'],
    ...['Persone invitate', 'Persone non invitate', 'Persone non invitate o risultato non noto'],
    ...['招待済み', '未招待', '未招待または不明'],
    ...['Шақырылды', 'Шақырылмады', 'Шақырылмады немесе белгісіз'],
    ...['Dijemput', 'Tidak dijemput', 'Tidak dijemput atau tidak diketahui'],
    ...['Zaproszone osoby', 'Niezaproszone osoby', 'Niezaproszone lub wynik nieznany'],
    ...['Pessoas convidadas', 'Pessoas não convidadas', 'Não convidadas, ou não se sabe'],
    ...['เชิญแล้ว', 'ไม่ได้เชิญ', 'ไม่ได้เชิญ หรือไม่ทราบผล'],
    ...['Davet edilenler', 'Davet edilmeyenler', 'Davet edilmeyenler veya bilinmeyenler'],
    ...['Запрошено', 'Не запрошено', 'Не запрошено або невідомо'],
    ...['Đã được mời', 'Chưa được mời', 'Chưa được mời hoặc không rõ'],
    ...['已邀请', '未邀请', '未邀请，或未知'],
    ...['已邀請', '未邀請', '未邀請，或不明'],
  ],
} as const
