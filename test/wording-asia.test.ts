import { describe, expect, it } from 'vitest'
import { messagesIn } from '#i18n/build/arb.ts'
import { messagesFile } from './support/messages.ts'
import {
  asianLanguages,
  clumsy,
  honesty,
  misplaced,
  readByTheApp,
  read,
  type Asian,
} from './support/wording/asia.ts'

/** The clumsy words in a text, each with what to write instead. */
const clumsyIn = (language: Asian, text: string) =>
  clumsy[language].flatMap(([words, instead]) => {
    const [word] = words.exec(read(text)) ?? []
    return word === undefined ? [] : [{ word, instead }]
  })

const hasMisplaced = (language: Asian, text: string): boolean =>
  misplaced[language].some((sign) => sign.test(read(text)))

/** Of the messages of these keys, those that do not pass. */
const failing = (
  own: ReadonlyMap<string, string>,
  keys: readonly string[],
  passes: (text: string) => boolean,
): string[] => keys.filter((key) => !passes(own.get(key) ?? ''))

const probable = [
  'receipt.class.refused',
  'receipt.class.invited-probably',
  'receipt.tag.refused',
  'receipt.tag.invited-probably',
  'receipt.probable',
  'outcome.invitedByReading',
  'outcome.refused.does-not-accept',
]

const possible = [
  'earlier.text',
  'outcome.already-invited',
  'outcome.notSeenAnswered',
  'standing.perhapsReminded',
  'remind.unknown',
]

const goneGroups = [
  'error.group-not-found',
  'closed.gone',
  'verdict.group-gone',
  'outcome.leftOut.group-gone',
  'standing.group-gone',
  'receipt.checked.gone',
]

describe.each(asianLanguages)('the wording in %s', (language) => {
  const own = messagesIn(messagesFile(language))

  it('says one thing in one word, and addresses everybody in the same way', () => {
    const found = [...own].flatMap(([key, text]) =>
      clumsyIn(language, text).map(({ word, instead }) => ({ key, word, instead })),
    )
    expect(found).toEqual([])
  })

  it('has the signs of its script', () => {
    expect([...own].filter(([key, text]) => !readByTheApp.test(key) && hasMisplaced(language, text))).toEqual(
      [],
    )
  })

  it('tells what is probable from what is possible', () => {
    const { probably, perhaps } = honesty[language]
    const only =
      (said: RegExp, unsaid: RegExp) =>
      (text: string): boolean =>
        said.test(text) && !unsaid.test(text)
    expect(failing(own, probable, only(probably, perhaps))).toEqual([])
    expect(failing(own, possible, only(perhaps, probably))).toEqual([])
  })

  it('says of a group that nobody finds any more that it was deleted or is hidden', () => {
    const { deleted, hidden } = honesty[language]
    expect(failing(own, goneGroups, (text) => deleted.test(text) && hidden.test(text))).toEqual([])
  })

  it('saves a new name with the word that saves', () => {
    const save = (own.get('saved.save') ?? '').toLowerCase()
    expect(save).not.toBe('')
    expect(failing(own, ['saved.keepName'], (text) => text.toLowerCase().includes(save))).toEqual([])
  })

  it('does not say what there is more of where it may be groups, people or departments', () => {
    const { group, person } = honesty[language]
    const neutral = (text: string): boolean => !group.test(text) && !person.test(text)
    expect(failing(own, ['sent.more', 'forecast.andMore'], neutral)).toEqual([])
  })

  it('does not count people where somebody may be in several groups', () => {
    const counts = [...own.keys()].filter((key) => key.startsWith('standings.'))
    expect(counts.length).toBeGreaterThan(5)
    expect(failing(own, counts, (text) => !honesty[language].person.test(text))).toEqual([])
  })
})

describe('what a native editor would strike out', () => {
  it.each([
    ['ar', 'اختر مجموعة أولًا.'],
    ['ar', 'توقف الإرسال بأمر منك'],
    ['hi', '“0” में केवल सदस्यों को आमंत्रित करने की अनुमति है'],
    ['hi', 'ग्रुप चुनें'],
    ['id', 'grup anda'],
    ['id', 'sudah tidak bekerja'],
    ['ja', 'ユーザを招待して下さい'],
    ['ms', 'Kumpulan Anda'],
    ['ms', 'Hapus daripada senarai'],
    ['th', 'ให้ตอบรับคำขอในกลุ่มแทน'],
    ['vi', 'Tin nhắn cho phòng ban'],
    ['vi', 'nhóm không còn'],
    ['zh-CN', '你的小组'],
    ['zh-CN', '選擇群组'],
    ['zh-TW', '打開文件'],
    ['zh-TW', '你的群组'],
  ] as const)('in %s is found in %s', (language, text) => {
    expect(clumsyIn(language, text)).not.toEqual([])
  })

  it.each([
    ['ar', 'اسم, عنوان'],
    ['hi', 'कोई नहीं मिला.'],
    ['id', 'Grup "{group}"'],
    ['ja', '終了しました: {reason}'],
    ['ms', 'Tiada kumpulan .'],
    ['th', 'อื่นๆ'],
    ['vi', 'Nhóm : {group}'],
    ['zh-CN', '群组:{group}'],
    ['zh-TW', '“{group}”已封存'],
  ] as const)('are signs of another script: in %s %s', (language, text) => {
    expect(hasMisplaced(language, text)).toBe(true)
  })
})
