import type { Language } from '#i18n/language.ts'

/** Things that a reader must recognise, by their English word. */
export type Term = 'receipt' | 'draft' | 'set' | 'department' | 'reminder' | 'owner'

export interface Wording {
  /** What stands before and after quoted words. */
  readonly quotes: readonly [string, string]
  /** What is sure, likely and possible are three outcomes: none may read as another. */
  readonly probably: RegExp
  readonly perhaps: RegExp
  /** Of a group that was deleted or is hidden: nobody knows which, so it is not said to exist no more. */
  readonly unavailable: RegExp
  /** One word for one thing. */
  readonly terms: Readonly<Record<Term, RegExp>>
  /** What is wrong wherever it stands: why, and how it looks. */
  readonly never: readonly (readonly [why: string, wrong: RegExp])[]
}

/** Words by themselves; `\b` knows no letters but A to Z. */
const words = (...any: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${any.join('|')})(?!\\p{L})`, 'iu')

export const wordings: Readonly<Partial<Record<Language, Wording>>> = {
  de: {
    quotes: ['„', '“'],
    probably: /wahrscheinlich|wohl/i,
    perhaps: /vielleicht/i,
    unavailable: /nicht verfügbar/i,
    terms: {
      receipt: /protokoll/i,
      draft: /entw[uü]rf/i,
      set: /sets?/i,
      department: /abteilung/i,
      reminder: /erinnerung/i,
      owner: /besitzer|Product Owner/i,
    },
    never: [
      ['the portal says Sie', words('du', 'dein\\w*', 'dir', 'dich', 'euch', 'euer')],
      ['at the beginning it reads as “you”, not as “they”', /^Sie (?:bleiben|werden)/],
      ['im Portal', /auf dem Portal/],
      ['keys are called Rücktaste and Entf', /Backspace|Delete/],
      ['a no-break space stands before dots that stand for words', /[^\u00A0\n]…/],
    ],
  },
  fr: {
    quotes: ['«', '»'],
    probably: /probablement|sans doute/i,
    perhaps: /peut-être/i,
    unavailable: /inaccessible/i,
    terms: {
      receipt: /rapport/i,
      draft: /brouillon/i,
      set: /ensemble/i,
      department: /département/i,
      reminder: /rappel/i,
      owner: /propriétaire|product owner/i,
    },
    never: [
      ['the portal says vous', words('tu', 'ton', 'tes', 'toi')],
      ['a narrow no-break space stands there', /[^\u202F][:;?!»%]|«[^\u202F]/],
      ['a set is an ensemble: jeux are games', words('jeux?')],
      ['keys are called Retour arrière and Suppr', /Backspace|Delete/],
    ],
  },
  es: {
    quotes: ['“', '”'],
    probably: /probablemente/i,
    perhaps: /quizás/i,
    unavailable: /no disponible/i,
    terms: {
      receipt: /informe/i,
      draft: /borrador/i,
      set: /conjunto/i,
      department: /departamento/i,
      reminder: /recordatorio/i,
      owner: /propietario/i,
    },
    never: [
      ['the portal says usted', words('tú', 'tus?', 'te', 'vosotros')],
      ['a question begins with ¿, an exclamation with ¡', /^[^¿]*\?|^[^¡]*!/],
      ['quizás, as everywhere', /quizá(?!s)/i],
      ['said in Spain, not in America', words('ordenador', 'móvil', 'ficheros?', 'pulse')],
      ['keys are called Retroceso and Supr', /Backspace|Delete/],
    ],
  },
  'pt-BR': {
    quotes: ['“', '”'],
    probably: /provavelmente/i,
    perhaps: /talvez/i,
    unavailable: /indisponíve(?:l|is)/i,
    terms: {
      receipt: /relatório/i,
      draft: /rascunho/i,
      set: /conjunto/i,
      department: /departamento/i,
      reminder: /lembrete/i,
      owner: /proprietário|product owner/i,
    },
    never: [
      ['the portal says você', words('tu', 'teus?', 'tuas?', 'vós')],
      ['said in Portugal, not in Brazil', words('utilizador\\w*', 'ficheiros?', 'ecrã', 'palavra-passe')],
      ['a receipt leaves nothing out: it is a relatório', words('resumos?')],
    ],
  },
  it: {
    quotes: ['“', '”'],
    probably: /probabilmente|prob\./i,
    perhaps: /forse/i,
    unavailable: /non disponibil/i,
    terms: {
      receipt: /resoconto/i,
      draft: /bozz/i,
      set: /insiem/i,
      department: /reparto|reparti/i,
      reminder: /promemoria/i,
      owner: /proprietari/i,
    },
    never: [
      ['the portal says tu', words('Lei', 'vostr\\w')],
      [
        'the article hangs on the number: i 7, gli 8',
        /(?<!\p{L})(?:i|gli|[dn]e(?:i|gli)|a(?:i|gli)|su(?:i|gli)) (?:#|\{\w+, number)/iu,
      ],
      ['a paper’s words: non puoi', /diritto di/],
      ['the key is called Canc', /Delete/],
    ],
  },
  pl: {
    quotes: ['„', '”'],
    probably: /prawdopodobnie|raczej/i,
    perhaps: /być może/i,
    unavailable: /niedostępn/i,
    terms: {
      receipt: /raport/i,
      draft: /wersj\p{L} robocz/iu,
      set: /zestaw/i,
      department: /dzia[łl]/i,
      reminder: /przypomnie/i,
      owner: /właściciel/i,
    },
    never: [
      ['the portal says ty', words('Pan', 'Pani', 'Państw\\p{L}*')],
      ['the portal says collaba', /collabu/],
      ['a receipt leaves nothing out: it is a raport', /podsumowani/i],
    ],
  },
  uk: {
    quotes: ['«', '»'],
    probably: /імовірно|мабуть/i,
    perhaps: /можливо/i,
    unavailable: /недоступн/i,
    terms: {
      receipt: /звіт/i,
      draft: /чернет/i,
      set: /наб[оі]р/i,
      department: /відділ/i,
      reminder: /нагадуван/i,
      owner: /власник/i,
    },
    never: [
      ['a Russian letter', /[ыэёъ]/i],
      ['a comma follows', /(?<!\p{L})(?:можливо|імовірно|мабуть)(?!,)/iu],
      ['an app is a застосунок', /додат(?:ок|к)/i],
    ],
  },
  kk: {
    quotes: ['«', '»'],
    probably: /сірә/i,
    perhaps: /бәлкім|мүмкін,/i,
    unavailable: /қолжетімсіз/i,
    terms: {
      receipt: /есе[пб]/i,
      draft: /нобай/i,
      set: /жинақ/i,
      department: /бөлім/i,
      reminder: /еске салғыш/i,
      owner: /иесі|иелері/i,
    },
    never: [
      ['a comma follows', /(?<!\p{L})(?:сірә|бәлкім)(?!,)/iu],
      ['says of somebody that he does not work any more at all: енді мұнда жұмыс', /енді жұмыс/i],
      ['an app is a қосымша', /қолданба/i],
    ],
  },
  tr: {
    quotes: ['“', '”'],
    probably: /muhtemelen|olmalı/i,
    perhaps: /belki/i,
    unavailable: /erişilem/i,
    terms: {
      receipt: /rapor/i,
      draft: /tasla[kğ]/i,
      set: /set/i,
      department: /bölüm/i,
      reminder: /hatırlatma/i,
      owner: /sahi[bp]/i,
    },
    never: [
      ['the portal says siz', words('sen', 'seni', 'sana', 'senin')],
      ['the sign of per cent stands before the number', /\}\s?%/],
      ['I suppose: muhtemelen', /galiba/i],
    ],
  },
}
