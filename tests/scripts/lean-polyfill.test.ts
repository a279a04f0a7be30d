import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withUsedParts } from '@/scripts/lean-polyfill'

const root = join(import.meta.dirname, '../..')
const code = readFileSync(join(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js'), 'utf8')

const listIn = (text: string): Record<string, unknown> =>
  JSON.parse(text.match(/const apiMetadata = (\{[\s\S]*?\});/)?.[1] ?? '')

const sources = ['entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
)
const called = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bbrowser\??\.(\w+)/g)].map((match) => match[1])),
)

it('lists every part of the API that the extension calls, as the polyfill has it', () => {
  const whole = listIn(code)
  // Of `i18n` only what answers at once is called, which no polyfill wraps.
  const known = Object.entries(whole).filter(([name]) => called.has(name) && name !== 'i18n')
  expect(known.length).toBeGreaterThan(5)
  expect(listIn(withUsedParts(code))).toEqual(Object.fromEntries(known))
})

it('says so when the list is not where it was', () => {
  expect(() => withUsedParts('const something = {}')).toThrow('another place')
})
