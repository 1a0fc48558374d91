/** What a native editor would strike out, language by language. Read by `test/wording-asia.test.ts`. */

import type { Language } from '#i18n/language.ts'

export const asianLanguages = [
  'ar',
  'hi',
  'id',
  'ja',
  'ms',
  'th',
  'vi',
  'zh-CN',
  'zh-TW',
] as const satisfies readonly Language[]
export type Asian = (typeof asianLanguages)[number]

/** A text as it is read, with a digit for each argument and without the syntax of ICU. */
export const read = (text: string): string =>
  text
    .replaceAll(/\{\w+(?:, number)?\}/g, '0')
    .replaceAll(/\{\w+, (?:plural|select),/g, '{')
    .replaceAll(/\b(?:zero|one|two|few|many|other|project|scrum|collab) \{/g, '{')

type Rule = readonly [words: RegExp, instead: string]

export const clumsy: Readonly<Record<Asian, readonly Rule[]>> = {
  ar: [
    [/جروب|غروب|كروب/, 'مجموعة'],
    [
      /(?<!\p{L})(?:اختر|اكتب|انقر|اضغط|أدخل|افتح|أضف|حاول|قم)(?!\p{L})/u,
      'يُرجى or a noun: a command has a gender',
    ],
    [/بأمر منك/, 'بطلب منك: nobody gives orders'],
    [/متروك/, 'مستبعد: what is left out is not abandoned'],
    [/غير موجودة.*مجموع|مجموع.*غير موجودة/, 'غير متاحة: it may only be hidden'],
  ],
  hi: [
    [/तुम|(?<!\p{L})तू(?!\p{L})/u, 'आप'],
    [/ग्रुप/, 'समूह'],
    [/निमंत्रण|न्योता/, 'आमंत्रण'],
    [/मेंबर/, 'सदस्य'],
    [/को आमंत्रित करने की अनुमति (?:है|नहीं है)/, 'ही … आमंत्रित कर सकते हैं: who may invite, not who may be invited'],
  ],
  id: [
    [/\banda\b/, 'Anda'],
    [/\b(?:kamu|kalian)\b/i, 'Anda'],
    [
      /\b(?:kumpulan|jemput\w*|rakan|kerana|fail|pelayar|padam\w*|hantar\w*|baharu)\b/i,
      'the Indonesian word',
    ],
    [/tidak bekerja(?! di sini)/i, 'tidak bekerja di sini: without it they have no job at all'],
    [/\b(?:group|e-mail)\b/i, 'grup, email'],
  ],
  ja: [
    [/(?:ユーザ|ブラウザ|メンバ|フォルダ|サーバ|モデレータ)(?!ー)/, 'with a long vowel at the end'],
    [/下さい|出来|致し|頂/, 'in hiragana'],
    [/グループなし|グループが存在しない/, 'グループ表示不可: it may only be hidden'],
  ],
  ms: [
    [/(?<=[\p{L},:] )Anda\b/u, 'anda'],
    [/\b(?:awak|kamu)\b/i, 'anda'],
    [
      /\b(?:grup|undang\w*|rekan|karena|bisa|kirim\w*|hapus\w*|proyek|tautan|unduh\w*|file)\b/i,
      'the Malay word',
    ],
    [/tidak lagi bekerja(?! di sini)/i, 'tidak lagi bekerja di sini: without it they have no job at all'],
    [/\b(?:group|email)\b/i, 'kumpulan, e-mel'],
  ],
  th: [
    [/ครับ|ค่ะ|นะคะ|(?<!\p{L})ฉัน|(?<!\p{L})ผม/u, 'nothing: they tell the gender of the sender'],
    [/พวกเขา/, 'คนเหล่านี้'],
    [/กรุ๊ป/, 'กลุ่ม'],
    [/แผนก/, 'ฝ่าย'],
    [/ตอบรับคำขอ/, 'อนุมัติคำขอ: an invitation is ตอบรับ'],
    [/ถูกส่ง/, 'ส่ง: this passive tells of harm'],
    [/ไม่มีกลุ่มแล้ว/, 'มองไม่เห็นกลุ่มแล้ว: it may only be hidden'],
  ],
  vi: [
    [/quý khách|anh\/chị/i, 'bạn'],
    [/(?<!#)\bgroup\b|đội nhóm/i, 'nhóm'],
    [/tin nhắn/i, 'lời nhắn'],
    [/phòng ban/i, 'bộ phận'],
    [/người kiểm duyệt/i, 'người điều hành'],
    [/\b(?:click|e-mail)\b/i, 'nhấp, email'],
    [/nhóm (?:đã )?không còn(?! (?:thấy|là))/i, 'không thấy nhóm: it may only be hidden'],
  ],
  'zh-CN': [
    [/[們個這為來對說時會經過發現點開關請選擇組織員還沒從與傳檔]/, 'simplified characters'],
    [/你/, '您'],
    [/小组|群(?!组)/, '群组'],
    [/群组(?:已)?不存在/, '群组不可见: it may only be hidden'],
  ],
  'zh-TW': [
    [/[们个这为来对说时会经过发现点开关请选择组织员还没从传档]/, 'traditional characters'],
    [/你/, '您'],
    [
      /信息|默認|鏈接|點擊|加載|打開|屏幕|郵箱|保存|重命名|用戶|數據|程序|文件|設置|標籤|窗口|搜索|粘貼/,
      'the word of Taiwan',
    ],
    [/群組(?:已)?不存在/, '群組不可見: it may only be hidden'],
  ],
}

/** Messages that the app reads again, when a copied receipt is pasted as a list, and examples of addresses. */
export const readByTheApp = /^(?:record\.|list\.placeholder$)/

const cjk = String.raw`[\u3040-\u30ff\u4e00-\u9fff]`
const halfWidth = new RegExp(`${cjk}\\s*[,:;?!()"']|[,:;?!()"']\\s*${cjk}`)
const spaceBefore = /\s[.,:;?!،؛؟।。，、；：？](?:\s|$)/
const spaceAfterWide = /[。，、；：？）」”]\s+[^{\s]/

/** Signs that do not belong there. */
export const misplaced: Readonly<Record<Asian, readonly RegExp[]>> = {
  ar: [/[,;?"“”]/, spaceBefore],
  hi: [/\.(?:\s|\}|$)/, spaceBefore],
  id: [/["']/, spaceBefore],
  ja: [halfWidth, /[“”‘’]/, spaceBefore, spaceAfterWide],
  ms: [/["']/, spaceBefore],
  th: [/[.।]$/, /\Sๆ/, spaceBefore],
  vi: [/["']/, spaceBefore],
  'zh-CN': [halfWidth, /[「」『』]/, /[\u4e00-\u9fff]\d+\s[\u4e00-\u9fff]/, spaceBefore],
  'zh-TW': [halfWidth, /[“”‘’]/, /[\u4e00-\u9fff]\d+\s[\u4e00-\u9fff]/, spaceBefore],
}

interface Honesty {
  readonly probably: RegExp
  readonly perhaps: RegExp
  readonly deleted: RegExp
  readonly hidden: RegExp
  readonly group: RegExp
  /** The noun, or the word that counts people. */
  readonly person: RegExp
}

/** The words on which the honesty of a receipt hangs. */
export const honesty: Readonly<Record<Asian, Honesty>> = {
  ar: {
    probably: /على الأرجح/,
    perhaps: /ربما|(?<!\p{L})و?قد(?!\p{L})/u,
    deleted: /محذوفة/,
    hidden: /مخفية/,
    group: /مجموع/,
    person: /شخص|أشخاص|زميل|زملاء/,
  },
  hi: {
    probably: /संभवतः/,
    perhaps: /शायद|हो सकता है/,
    deleted: /हटा/,
    hidden: /छिपा/,
    group: /समूह/,
    person: /व्यक्ति|लोग|सहकर्मी/,
  },
  id: {
    probably: /kemungkinan besar|agaknya/i,
    perhaps: /\bmungkin\b/i,
    deleted: /dihapus/,
    hidden: /disembunyikan/,
    group: /grup/,
    person: /orang|rekan/,
  },
  ja: {
    probably: /おそらく/,
    perhaps: /可能性/,
    deleted: /削除/,
    hidden: /表示(?:する)?権限/,
    group: /グループ/,
    person: /[名人]/,
  },
  ms: {
    probably: /kemungkinan besar|agaknya/i,
    perhaps: /\bmungkin\b/i,
    deleted: /dipadamkan/,
    hidden: /tersembunyi/,
    group: /kumpulan/,
    person: /orang|rakan/,
  },
  th: { probably: /น่าจะ/, perhaps: /อาจ/, deleted: /ลบ/, hidden: /ซ่อน/, group: /กลุ่ม/, person: /คน/ },
  vi: {
    probably: /có lẽ/i,
    perhaps: /có thể/i,
    deleted: /xóa/,
    hidden: /ẩn/,
    group: /nhóm/,
    person: /người/,
  },
  'zh-CN': {
    probably: /很可能/,
    perhaps: /(?<!很)可能/,
    deleted: /删除/,
    hidden: /不可见/,
    group: /群组/,
    person: /[人位名]/,
  },
  'zh-TW': {
    probably: /很可能/,
    perhaps: /(?<!很)可能/,
    deleted: /刪除/,
    hidden: /不可見/,
    group: /群組/,
    person: /[人位名]/,
  },
}
