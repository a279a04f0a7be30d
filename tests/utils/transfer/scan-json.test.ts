import { expect, it } from 'vitest'
import { scanJson } from '@/utils/transfer/scan-json'

it.each<[string | null, string]>([
  [null, '{"a":1,"b":[{"a":1},{"a":2}]}'],
  ['a', '{"a":1,"a":2}'],
  ['a', '{"a":1,"\\u0061":2}'],
  ['a', '{"a" : 1, "a"\t\r\n:2}'],
  ['b.1.a', '{"b":[{"a":1},{"a":2,"a":3}]}'],
  ['a\\', '{"a\\\\":1,"a\\\\":2}'],
  ['a"', '{"a\\"":1,"a\\"":2}'],
  ['a\\"', '{"a\\\\\\"":1,"a\\\\\\"":2}'],
  [null, '{"a":"\\\\","b":"a\\"","c":",\\"c\\":"}'],
  [null, '{"a":"\\\\\\\\","b":1}'],
  [null, '["a","a"]'],
  [null, '{"a":"b","b":"a"}'],
])('the key given twice is %j in %s', (path, text) => {
  JSON.parse(text)
  if (path === null) expect(scanJson(text)).toBeNull()
  else expect(scanJson(text)).toMatchObject({ ok: false, code: 'duplicate-key', path })
})

it('goes 64 levels deep and no deeper', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect(scanJson(nested(64))).toBeNull()
  expect(scanJson(nested(65))).toMatchObject({ code: 'too-deep' })
  expect(scanJson(`[${`${nested(63)},`.repeat(50)}0]`)).toBeNull()
})

it('leaves to the parser what is no JSON', () => {
  for (const text of ['', '"', '{"a', '{"a\\', ']', '}}', '{"\\x":1}']) expect(scanJson(text)).toBeNull()
})
