import type { Job, Report } from './reader.worker.ts'
import { biggestFileMb, type FileResult, type Wish } from './reading.ts'

/** A file with its bytes, so that it can be read again in another way, whatever has become of it on the disk. */
export interface KeptFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The line may be slow. */
const longestLoadingMs = 30_000
/** A list takes a fraction of it; a file that takes longer was made to do so. */
const longestWorkMs = 10_000

/** The bytes of a file that is small enough for a list. */
export async function keptFile(file: File): Promise<KeptFile | 'too-big' | 'unreadable'> {
  if (file.size > biggestFileMb * 1024 * 1024) return 'too-big'
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    // A folder, or a file that has just gone.
    return 'unreadable'
  }
}

/** Reads a file in a worker, so that the page never stands still, and for no longer than a list takes (decision 39). */
export function readFile({ name, bytes }: KeptFile, wish: Wish = {}): Promise<FileResult> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' })
    } catch {
      resolve({ kind: 'no-reader' })
      return
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (result: FileResult): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
    /** How it ends when the worker no longer answers. */
    let silence: FileResult = { kind: 'no-reader' }
    const wait = (ms: number, kind: 'no-reader' | 'too-much'): void => {
      clearTimeout(timer)
      silence = { kind }
      timer = setTimeout(() => end(silence), ms)
    }
    wait(longestLoadingMs, 'no-reader')
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (data === 'loading') wait(longestLoadingMs, 'no-reader')
      else if (data === 'working') wait(longestWorkMs, 'too-much')
      else end(data)
    }
    // It did not load, or it ran out of memory.
    worker.onerror = () => end(silence)
    const job: Job = { bytes, name, wish }
    worker.postMessage(job)
  })
}
