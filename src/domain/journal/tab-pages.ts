import type { RunRecord } from './record.ts'

/** Which record of which run, and whose. */
export type WrittenAs = Pick<RunRecord, 'runId' | 'holder' | 'beat'>

/** The pages that one tab of the browser shows, one after another: a reload ends one and begins the next. */
export interface TabPages {
  /**
   * While this page carries a run out, no other page of this browser is taken for the one that comes after it.
   *
   * @param written the record that this page wrote last
   * @returns what ends that
   */
  carry(runId: string, written: () => WrittenAs): () => void
  /**
   * Whether it is certain that this record is the last one of the page that this tab showed before, and that no page of
   * this browser carries the run out any more. From then on this page is the one that may. False where it cannot be proved.
   */
  follows(record: WrittenAs): Promise<boolean>
}
