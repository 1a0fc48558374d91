import { describe, expect, it } from 'vitest'
import { nameSearchesFor } from './name-searches.ts'

const asked = (text: string, unfinished = false): readonly string[] =>
  nameSearchesFor(text, unfinished).map(({ name }) => `${name?.last ?? ''}+${name?.first ?? ''}`)

describe('names that are too short for a search by words', () => {
  it.each([
    [
      'P26: a Japanese name without a blank',
      '山田太郎',
      ['山+田太郎', '山田+太郎', '山田太+郎', '山田太郎+', '+山田太郎'],
    ],
    ['P26: a Korean name', '김민수', ['김+민수', '김민+수', '김민수+', '+김민수']],
    ['P26: a Chinese name', '王伟', ['王+伟', '王伟+', '+王伟']],
    ['P26: surname and given name apart', '山田 太郎', ['山田+太郎', '太郎+山田', '山田太郎+', '+山田太郎']],
    [
      'P26: full-width blank and a middle dot',
      'ヤマダ・タロウ',
      'ヤマダ+タロウ タロウ+ヤマダ ヤマダタロウ+ +ヤマダタロウ やまだ+たろう たろう+やまだ やまだたろう+ +やまだたろう'.split(
        ' ',
      ),
    ],
    ['P26: a short surname', 'Li', ['li+', '+li']],
    ['P26: two short words', 'Wu Na', ['wu+na', 'na+wu']],
    ['P26: a short surname and an initial', 'Li W.', ['li+w%', 'w%+li']],
    ['P26: two short Cyrillic words', 'Ли Ян', ['ли+ян', 'ян+ли']],
  ])('%s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected)
  })

  it.each(['', 'Torres', 'Цой', 'Li Wei', 'И', 'А. Б.', '12', '. -'])('none for %j', (text) => {
    expect(asked(text)).toEqual([])
  })

  it('few, however many signs there are', () => {
    expect(asked('東京特許許可局長官邸前'.repeat(300)).length).toBe(2)
  })

  it('need only be begun while they are typed, if they are of signs', () => {
    expect(asked('山', true)).toEqual(['山%+', '+山%'])
    expect(asked('山田太', true)).toContain('山田+太%')
    expect(asked('Li', true)).toEqual(['li+', '+li'])
  })
})
