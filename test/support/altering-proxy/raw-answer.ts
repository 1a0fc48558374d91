import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { AlteredAnswer } from './alteration.ts'

/** The bytes of an answer. Written by hand, because node refuses what a broken proxy may well send. */
function bytesOf(answer: AlteredAnswer, text: string, location: string): Buffer {
  const { status, type, cors, brokenGzip, hasLength } = answer
  // The two first bytes are those of gzip, what follows is not.
  const body = brokenGzip ? Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from(text)]) : Buffer.from(text)
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    `Content-Type: ${type}`,
    'Connection: close',
    ...(cors ? ['Access-Control-Allow-Origin: *'] : []),
    ...(brokenGzip ? ['Content-Encoding: gzip'] : []),
    ...(hasLength ? [`Content-Length: ${body.length}`] : []),
    ...(status >= 300 && status < 400 ? [`Location: ${location}`] : []),
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body])
}

/** Sends the answer past node's own writer, and closes the connection. `never` leaves it to whoever gives up first. */
export async function deliver(
  socket: Socket,
  answer: AlteredAnswer,
  text: string,
  location: string,
): Promise<void> {
  const { delivery } = answer
  if (delivery.kind === 'never') return
  if (delivery.kind === 'closed') {
    socket.destroy()
    return
  }
  if (delivery.kind === 'delayed') await wait(delivery.ms)
  const bytes = bytesOf(answer, text, location)
  socket.end(delivery.kind === 'cut' ? bytes.subarray(0, Math.min(delivery.bytes, bytes.length - 1)) : bytes)
}
