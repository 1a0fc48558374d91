import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const kinds: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

/** Part of the address, so that a browser may keep the files for as long as this process lives, and no longer. */
const stamp = `v-${Date.now().toString(36)}`

export const assetsPath = `/__portal/assets/${stamp}/`

const read = new Map<string, Uint8Array<ArrayBuffer>>()

/** A browser module or style sheet of the host page, with or without the stamp. Undefined for anything else. */
export async function readAsset(path: string): Promise<Response | undefined> {
  const found = /^(?:(v-[0-9a-z]+)\/)?((?:client|styles)\/(?:[a-z-]+\/)?[a-z-]+\.(js|css))$/.exec(path)
  const [, version, file = '', ending = ''] = found ?? []
  const kind = kinds[ending]
  if (!kind) return undefined
  const headers = {
    'content-type': `${kind}; charset=utf-8`,
    'cache-control': version === stamp ? 'max-age=86400, immutable' : 'no-store',
  }
  try {
    return new Response(await contentOf(file), { headers })
  } catch {
    return undefined
  }
}

async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = read.get(file)
  if (known) return known
  const content = new Uint8Array(await readFile(fileURLToPath(new URL(file, import.meta.url))))
  read.set(file, content)
  return content
}
