import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askForJudgement } from '@/entrypoints/recharge/ask-for-judgement'

const judgement = { isTopUp: true, fields: [], groups: [] }
const sketch = { headings: ['Top up'], fields: [], groups: [] }
let asked: unknown[] = []
let answer: unknown

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  answer = { ok: true, value: judgement }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    asked.push(message)
    return answer
  }) as never)
})

it('a sketch is judged by the background, once as long as it stays the same', async () => {
  const judge = askForJudgement()
  expect(await judge(sketch)).toEqual(judgement)
  expect(await judge({ ...sketch })).toEqual(judgement)
  expect(asked).toEqual([{ name: 'judgePage', payload: sketch }])
  await judge({ ...sketch, headings: ['Thank you'] })
  expect(asked).toHaveLength(2)
})

it('nobody answering is no judgement, and is asked again', async () => {
  const judge = askForJudgement()
  answer = undefined
  expect(await judge(sketch)).toBe(null)
  answer = { ok: true, value: judgement }
  expect(await judge(sketch)).toEqual(judgement)
})
