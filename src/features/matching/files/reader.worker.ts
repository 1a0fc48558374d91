import { readBytes } from './read-bytes.ts'
import type { FileResult, Wish } from './reading.ts'

/** One file to be read; then this worker has done its work. */
export interface Job {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly wish: Wish
}

/** What is being waited for, and in the end the result. */
export type Report = 'loading' | 'working' | FileResult

const report = (what: Report): void => self.postMessage(what)

self.onmessage = async ({ data: { bytes, name, wish } }: MessageEvent<Job>) => {
  report('working')
  const load = async () => {
    report('loading')
    const library = await import('./library.ts')
    report('working')
    return library
  }
  report(await readBytes(bytes, name, wish, load))
}
