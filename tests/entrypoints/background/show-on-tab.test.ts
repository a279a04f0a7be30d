import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlers } from '@/entrypoints/background/message-handlers'
import { makeFakeExtension } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { openAttempt } from '@/utils/storage/attempts'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()
beforeEach(() => {
  makeFakeExtension()
})

const sender = { tab: { id: 5 }, documentId: 'doc-1', url: 'https://pay.example/thanks' }
const mark = () => fakeBrowser.action.getBadgeText({ tabId: 5 })

it('a fill that was refused says so on the icon until the popup has told why', async () => {
  await handlers.fillPage({ tabId: 5, simId: null }, sender)
  expect(await mark()).toBe('!')
  await handlers.describePage({ tabId: 5 }, sender)
  expect(await mark()).toBe(await fakeBrowser.action.getBadgeText({}))
})

it('what waits for an answer stays on the icon', async () => {
  const { id } = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value
  const extension = makeFakeExtension()
  extension.onInject = async () => [{ documentId: 'doc-1', frameId: 0, result: sender.url }]
  await openAttempt(id, { money: null, channel: 'site', host: 'pay.example' })
  await handlers.pageSaysPaid({ isConfirmed: true }, sender)
  await handlers.describePage({ tabId: 5 }, sender)
  expect(await mark()).toBe('✓?')
})
