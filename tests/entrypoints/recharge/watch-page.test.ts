// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { watchPage } from '@/entrypoints/recharge/watch-page'
import { openShadowRoot } from '@/utils/fill/page/open-shadow-root'
import { recognisePage } from '@/utils/fill/recognise/recognise-page'

vi.mock('@/utils/fill/recognise/recognise-page', () => ({
  recognisePage: vi.fn(),
  recogniseSuccess: () => ({ isSuccess: false, because: [] }),
}))

let told: unknown[] = []
let isRechargePage: boolean | null = false
let page: Document

beforeEach(() => {
  fakeBrowser.reset()
  told = []
  isRechargePage = false
  page = document.implementation.createHTMLDocument()
  Reflect.deleteProperty(globalThis, Symbol.for('sim-keeper.watch'))
  vi.mocked(recognisePage)
    .mockReset()
    .mockImplementation(async () => isRechargePage)
  fakeBrowser.runtime.onMessage.addListener((message) => told.push(message))
  vi.useFakeTimers()
})

const change = async () => {
  page.body.append(page.createElement('p'))
  await vi.advanceTimersByTimeAsync(600)
}
const message = (is: boolean) => ({ name: 'pageRecognised', payload: { isRechargePage: is } })

it('a recharge page is told once, and once more when it no longer is one', async () => {
  isRechargePage = true
  watchPage(page)
  await change()
  expect(told).toEqual([message(true)])
  isRechargePage = false
  await change()
  expect(told).toEqual([message(true), message(false)])
})

it('any other page says nothing until it becomes one', async () => {
  watchPage(page)
  await change()
  expect(told).toEqual([])
  isRechargePage = true
  await change()
  expect(told).toEqual([message(true)])
})

it('says nothing as long as nobody could be asked', async () => {
  isRechargePage = null
  watchPage(page)
  await change()
  expect(told).toEqual([])
  isRechargePage = true
  await change()
  expect(told).toEqual([message(true)])
})

it('what a page was before it changed is not told of what it is now', async () => {
  const answers: ((is: boolean) => void)[] = []
  vi.mocked(recognisePage).mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
  watchPage(page)
  await change()
  answers[1]?.(false)
  answers[0]?.(true)
  await vi.advanceTimersByTimeAsync(600)
  expect(told).toEqual([])
})

it('a page is looked at through the door to its closed roots', async () => {
  watchPage(page)
  expect(vi.mocked(recognisePage).mock.lastCall?.[2]).toEqual({ openShadowRoot })
})

it('a page is watched once however often the script comes', async () => {
  isRechargePage = true
  watchPage(page)
  watchPage(page)
  await change()
  expect(told).toHaveLength(1)
})

it('a page that never rests is not looked at for ever', async () => {
  watchPage(page)
  for (let round = 0; round < 50; round += 1) await change()
  expect(vi.mocked(recognisePage).mock.calls.length).toBeLessThanOrEqual(20)
})

it('ends when the extension was updated under it', async () => {
  watchPage(page)
  Object.assign(fakeBrowser.runtime, { id: undefined })
  isRechargePage = true
  const looks = vi.mocked(recognisePage).mock.calls.length
  await change()
  await change()
  expect(vi.mocked(recognisePage).mock.calls.length).toBe(looks)
  expect(told).toEqual([])
})
