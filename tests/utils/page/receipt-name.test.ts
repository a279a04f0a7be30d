import { expect, it } from 'vitest'
import { receiptName } from '@/utils/page/receipt-name'

it.each([
  ['pay.example-8080-2026-05-03.png', 'pay.example:8080'],
  ['中國移動香港-MySIM-2026-05-03.png', '中國移動香港 MySIM'],
  ['2026-05-03.png', ''],
  ['etc-passwd-2026-05-03.png', '../../etc/passwd'],
  [`${'x'.repeat(60)}-2026-05-03.png`, 'x'.repeat(300)],
])('a proof is called %s when it comes from %j', (name, from) => {
  expect(receiptName(from, '2026-05-03', 'png')).toBe(name)
})
