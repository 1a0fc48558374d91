import { expect, it } from 'vitest'
import { ownAddress } from './own-address.ts'

it.each([
  ['https://cdn.example/b24/3f2a/index.html?DOMAIN=a.b&LANG=en', 'https://cdn.example/b24/3f2a/index.html'],
  ['https://apps.example:8443/#top', 'https://apps.example:8443/'],
  ['http://localhost:5173/index.html', null],
])('the address of %s is %s', (opened, address) => {
  expect(ownAddress(new URL(opened))).toBe(address)
})
