import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { takeOverPublisher } from '#test/listing/publisher.ts'
import { packageName, packed, releaseFolder } from './packed.ts'
import { distFolder } from './serve-app.ts'

/** The archive that the Market and a portal take: `npm run package`. */
takeOverPublisher()
await build({ logLevel: 'warn' })
const zip = packed(distFolder)
const file = join(releaseFolder, packageName())
mkdirSync(releaseFolder, { recursive: true })
writeFileSync(file, zip)
console.log(`${file}: ${Math.round(zip.length / 1000)} kB`)
