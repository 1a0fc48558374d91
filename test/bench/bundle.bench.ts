import { build } from 'vite'
import { weightsOf, type Weight } from '#test/support/weights.ts'
import type { BenchRow } from './bench-row.ts'

const kB = ({ bytes }: Weight): number => Math.round(bytes / 100) / 10

/** What has been loaded at three moments of a first opening, the SDK apart. */
export async function benchBundle(): Promise<readonly BenchRow[]> {
  const result = await build({ logLevel: 'silent', build: { write: false } })
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build was expected')
  const { typed, searched, invited } = weightsOf(result.output)
  return [
    { what: 'P1a loaded before a name can be typed', value: kB(typed), unit: 'kB gzip', wanted: '<= 100' },
    { what: 'P1a loaded before it is searched', value: kB(searched), unit: 'kB gzip', wanted: '' },
    { what: 'P1b loaded when one invitation is done', value: kB(invited), unit: 'kB gzip', wanted: '<= 200' },
    { what: 'P1c requests before a name can be typed', value: typed.requests, unit: '', wanted: '<= 6' },
    { what: 'P1c requests before it is searched', value: searched.requests, unit: '', wanted: '' },
  ]
}
