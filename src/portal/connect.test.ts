import { expect, it } from 'vitest'
import { whyUnreachable } from './connect.ts'

const sid = 'd41d8cd98f00b204e9800998ecf8427e'

it.each([
  ['an https page in an https portal', `portal.example|1|${sid}`, 'https:', null],
  ['an https page in an http portal', `portal.example|0|${sid}`, 'https:', 'insecure'],
  ['the same at a port, in a network of one’s own', `192.168.0.7:8080|0|${sid}`, 'https:', 'insecure'],
  ['an http page in an http portal', `portal.example|0|${sid}`, 'http:', null],
  ['an http page in an https portal', `portal.example|1|${sid}`, 'http:', null],
  ['a portal on this machine', `localhost:8080|0|${sid}`, 'https:', null],
  ['the same by a name below localhost', `portal.localhost|0|${sid}`, 'https:', null],
  ['the same by its number', `127.0.0.1:8080|0|${sid}`, 'https:', null],
  ['the same by its long number', `[::1]:8080|0|${sid}`, 'https:', null],
  ['a host that only ends like it', `notlocalhost|0|${sid}`, 'https:', 'insecure'],
  ['a host that only begins like it', `127.0.0.1.example|0|${sid}`, 'https:', 'insecure'],
  ['a tab without a portal', '', 'https:', 'outside'],
  ['a window that somebody else named', 'preview', 'http:', 'outside'],
] as const)('%s', (_, name, protocol, why) => {
  expect(whyUnreachable(name, protocol)).toBe(why)
})
