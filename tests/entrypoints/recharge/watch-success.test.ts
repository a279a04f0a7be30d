// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { watchSuccess } from '@/entrypoints/recharge/watch-success'
import type { SuccessExpected } from '@/utils/messages/messages'

// This DOM reads the text of an element by another getter than the one of all nodes.
vi.mock('@/utils/fill/page/read-dom', async (load) => ({
  ...(await load<object>()),
  textContentOf: (node: Node) => node.textContent,
}))

let asked: boolean[] = []
let expected: SuccessExpected | null = null
const yen3000 = { minor: 3000, decimals: 0 }

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  expected = { amount: yen3000, successText: null }
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    payload: { isConfirmed: boolean }
  }) => {
    asked.push(message.payload.isConfirmed)
    return { ok: true, value: expected }
  }) as never)
})

function page(html: string, referrer = ''): Document {
  document.body.innerHTML = html
  Object.defineProperty(document, 'referrer', { value: referrer, configurable: true })
  return document
}

describe('a page after a payment', () => {
  it.each([
    ['en', '<h1>Thank you for your payment</h1><p>¥3,000 was added.</p>'],
    ['ja', '<p>チャージが完了しました</p><p>金額：3,000円</p>'],
    ['zh', '<h2>充值成功</h2><p>3000 元</p>'],
    ['de', '<h2>Ihr Guthaben wurde aufgeladen</h2><p>3.000</p>'],
  ])('that says so in %s is told once', async (_language, html) => {
    const look = watchSuccess(page(html))
    await look()
    await look()
    expect(asked).toEqual([false, true])
  })

  it.each([
    ['Payment not successful', '<h1>Payment was not successful</h1><p>¥3,000</p>'],
    ['お支払いに失敗しました', '<h1>お支払いに失敗しました</h1><p>3,000円</p><p>ありがとうございました</p>'],
    ['another sum', '<h1>Payment successful</h1><p>¥1,000</p>'],
    ['no sum', '<h1>Payment successful</h1>'],
  ])('that says %s is not told', async (_what, html) => {
    await watchSuccess(page(html))()
    expect(asked).not.toContain(true)
  })

  it('asks for nothing where nothing speaks of success', async () => {
    await watchSuccess(page('<h1>Our shops</h1><p>¥3,000</p>'))()
    expect(asked).toEqual([])
  })

  it('is not told where nothing was begun', async () => {
    expected = null
    await watchSuccess(page('<h1>Payment successful</h1><p>¥3,000</p>'))()
    expect(asked).toEqual([false])
  })

  it('is known by the words that were taught for its site', async () => {
    expected = { amount: yen3000, successText: 'Guthaben ist da' }
    await watchSuccess(page('<p>Ihr Guthaben ist da!</p>', `${location.origin}/pay`))()
    expect(asked).toEqual([false, true])
  })
})
