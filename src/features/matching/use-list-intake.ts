import { useEffect, useRef, useState } from 'react'
import { parseText, type ParsedList } from '#domain/list-parser.ts'
import type { LinesChange } from '#domain/match-change.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { ListInput } from './list-input.ts'
import { biggestFileMb, readListFile, type FileReading } from './read-file.ts'

/** Lines that the table takes at a time. */
const mostLines = 5_000

export interface ListIntake {
  readonly takeText: (text: string) => boolean
  readonly takeFile: (file: File) => Promise<boolean>
  /** Name of the file that is being read. */
  readonly reading: string | null
  /** Why the last list was not taken. */
  readonly problem: string | null
  /** The row that named the columns of the last one. */
  readonly heading: string | null
}

/** Takes texts and files into the table, whole or not at all. */
export function useListIntake(
  given: ListInput,
  lineCount: number,
  change: (change: LinesChange) => void,
): ListIntake {
  const { t } = useI18n()
  const [reading, setReading] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [heading, setHeading] = useState<string | null>(null)

  const take = ({ entries, heading: row }: ParsedList): boolean => {
    const count = lineCount + entries.length
    const why =
      count > mostLines
        ? t('list.tooLong', { count, limit: mostLines })
        : entries.length === 0
          ? t('list.empty')
          : null
    setProblem(why)
    if (why !== null) return false
    setHeading(row)
    change({ kind: 'append', entries })
    return true
  }
  const takeText = (text: string): boolean => take(parseText(text))
  const takeRead = (reading: FileReading, file: string): boolean => {
    switch (reading.kind) {
      case 'read':
        return take(reading.list)
      case 'too-big':
        setProblem(t('list.tooBig', { file, limit: biggestFileMb }))
        return false
      case 'unreadable':
        setProblem(t('list.unreadable', { file }))
        return false
      case 'old-excel':
        setProblem(t('list.oldExcel', { file }))
        return false
    }
  }
  const takeFile = async (file: File): Promise<boolean> => {
    setReading(file.name)
    const read = await readListFile(file)
    setReading(null)
    return takeRead(read, file.name)
  }

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    if (given.kind === 'text') takeText(given.text)
    if (given.kind === 'file') void takeFile(given.file)
    // Once: what was given does not change while the table is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return { takeText, takeFile, reading, problem, heading }
}
