import { generateKeyPairSync, sign } from 'node:crypto'

/** One value of ASN.1 in its binary form (DER): its tag, its length, and what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)
const set = (...parts: readonly Buffer[]): Buffer => der(0x31, ...parts)
const time = (text: string): Buffer => der(0x18, Buffer.from(text))
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content)
const commonName = der(0x06, Buffer.from([0x55, 0x04, 0x03]))
/** ecdsa-with-SHA256. */
const algorithm = sequence(der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02])))

/**
 * A key and a certificate for `localhost` that nobody vouches for, made anew each time: a server of a test speaks https
 * with them, to a browser that was told not to mind. Node reads certificates and makes none.
 */
export function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(set(sequence(commonName, der(0x0c, Buffer.from('localhost')))))
  const signed = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    sequence(time('20200101000000Z'), time('20991231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const certificate = sequence(signed, algorithm, bits(sign('sha256', signed, privateKey)))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}
