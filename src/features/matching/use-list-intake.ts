import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { LinesChange } from '#domain/list/line-changes.ts'
import type { MatchLine } from '#domain/list/line.ts'
import type { LeftOut } from '#domain/list/parsed-list.ts'
import { mostLines } from '#domain/list/list-size.ts'
import { parseText } from '#domain/list/parser.ts'
import { keptFile, readFile, type KeptFile } from '#features/matching/files/read-file.ts'
import type { FileReading, FileResult, Wish } from '#features/matching/files/reading.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { fileProblem, textProblem } from './intake-problems.ts'
import type { ListInput } from './list-input.ts'

/** A file of which lines are in the table. */
export interface FileRead {
  readonly source: number
  readonly file: KeptFile
  readonly reading: FileReading
}

export interface ListIntake {
  /** True when it was taken. */
  readonly takeText: (text: string) => Promise<boolean>
  /** True when something of them was taken. */
  readonly takeFiles: (files: readonly File[]) => Promise<boolean>
  /** Name of the file that is being read. */
  readonly reading: string | null
  /** How many more files wait for it. */
  readonly waiting: number
  /** What of the last list was not taken, and why: one text for each file. */
  readonly problems: readonly string[]
  /** Reads the last files once more; null unless that may help. */
  readonly readAgain: (() => void) | null
  /** The row that named the columns of the last text. */
  readonly heading: string | null
  /** What of the last text stands for nobody. */
  readonly leftOut: readonly LeftOut[]
  readonly files: readonly FileRead[]
  /** Reads a file again in another way; the new lines replace the old ones. */
  readonly reread: (file: FileRead, wish: Wish) => Promise<void>
}

const lastSource = (lines: readonly MatchLine[]): number =>
  lines.reduce((last, { source = 0 }) => Math.max(last, source), 0)

const readOne = async (file: File): Promise<readonly [FileResult, KeptFile | null]> => {
  const kept = await keptFile(file)
  return typeof kept === 'string' ? [{ kind: kept }, null] : [await readFile(kept), kept]
}

/** Letters. A longer text is read in a worker, like a file: reading it here would make the page stand still. */
const longText = 8_000

/** Adds texts and files to the table, one after the other in the order they came, each completely or not at all. */
export function useListIntake(
  given: readonly ListInput[],
  lines: readonly MatchLine[],
  change: (change: LinesChange) => void,
): ListIntake {
  const { t } = useI18n()
  const [reading, setReading] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(0)
  const [problems, setProblems] = useState<readonly string[]>([])
  const [unread, setUnread] = useState<readonly File[]>([])
  const [heading, setHeading] = useState<string | null>(null)
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])
  const [files, setFiles] = useState<readonly FileRead[]>([])
  const source = useRef(lastSource(lines))
  const turn = useRef(0)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const inHand = useRef(0)
  const room = useRef(0)
  useLayoutEffect(() => {
    room.current = mostLines - lines.length
  }, [lines])

  /**
   * What arrives while a file is being read is queued. Problems stay until something arrives while nothing is being
   * read.
   */
  const inTurn = (take: () => Promise<boolean>): Promise<boolean> => {
    if (inHand.current === 0) {
      setProblems([])
      setUnread([])
    }
    inHand.current += 1
    const taken = last.current.then(take)
    last.current = taken.finally(() => {
      inHand.current -= 1
    })
    return taken
  }

  const readFiles = async (all: readonly File[]): Promise<boolean> => {
    let isTaken = false
    for (const each of all) {
      setReading(each.name)
      setWaiting((now) => now - 1)
      const [result, file] = await readOne(each)
      const problem = fileProblem(t, each.name, result, room.current)
      if (problem !== null) setProblems((now) => [...now, problem])
      if (result.kind === 'no-reader') setUnread((now) => [...now, each])
      if (problem !== null || result.kind !== 'read' || !file) continue
      isTaken = true
      const { entries } = result.list
      source.current += 1
      const read: FileRead = { source: source.current, file, reading: result }
      change({ kind: 'append', entries, source: read.source })
      setFiles((now) => [...now, read])
      // The next file may be read before the table has told its new length.
      room.current -= entries.length
    }
    setReading(null)
    return isTaken
  }

  const takeFiles = (all: readonly File[]): Promise<boolean> => {
    setWaiting((now) => now + all.length)
    return inTurn(() => readFiles(all))
  }

  const readTextHere = async (text: string): Promise<boolean> => {
    const list = parseText(text)
    const { entries, heading: row, leftOut: rest } = list
    const problem = textProblem(t, list, room.current)
    if (problem !== null) setProblems((now) => [...now, problem])
    // Where nobody is in the text, what it says instead is worth seeing.
    setLeftOut(entries.length > room.current ? [] : rest)
    if (problem !== null) return false
    setHeading(row)
    change({ kind: 'append', entries })
    room.current -= entries.length
    return true
  }

  const takeText = (text: string): Promise<boolean> =>
    text.length > longText
      ? takeFiles([new File([text], t('list.pastedText'))])
      : inTurn(() => readTextHere(text))

  const reread = async ({ source: of, file }: FileRead, wish: Wish): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    const before = lines.filter((line) => line.source === of).length
    setReading(file.name)
    const result = await readFile(file, wish)
    // Another way was chosen meanwhile.
    if (mine !== turn.current) return
    setReading(null)
    const problem = fileProblem(t, file.name, result, room.current + before)
    setProblems(problem === null ? [] : [problem])
    if (problem !== null || result.kind !== 'read') return
    change({ kind: 'replace', entries: result.list.entries, source: of })
    setFiles((now) => now.map((each) => (each.source === of ? { ...each, reading: result } : each)))
  }

  // Here and not where the list was dropped or pasted: the parser and the reader of files are loaded with the table.
  const takeGiven = useEffectEvent(() => {
    for (const list of given) {
      if (list.kind === 'text') void takeText(list.text)
      if (list.kind === 'files') void takeFiles(list.files)
    }
  })
  const begun = useRef(false)
  // Before the page is painted, so that what is dropped right then comes after what was given.
  useLayoutEffect(() => {
    if (begun.current) return
    begun.current = true
    takeGiven()
  }, [])

  const readAgain = unread.length > 0 ? (): void => void takeFiles(unread) : null
  return { takeText, takeFiles, reading, waiting, problems, readAgain, heading, leftOut, files, reread }
}
