import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { handlers } from '@/entrypoints/background/message-handlers'
import { readTabNotes } from '@/entrypoints/background/tab-notes'
import { makeFakeExtension } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { findOpenAttempt, openAttempt, settleAttempt } from '@/utils/storage/attempts'
import { saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

const sender = { tab: { id: 5 }, documentId: 'doc-2', url: 'https://pay.example/thanks?n=1' }
let simId = ''
let attemptId = ''

beforeEach(async () => {
  makeFakeExtension()
  simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
  const draft = { money: { minor: 3000, currency: 'JPY' }, channel: 'site', host: 'pay.example' } as const
  attemptId = (await openAttempt(simId, draft)).value.id
})

it('a site is told the sum that was begun there, and the words taught for it', async () => {
  await saveRecipe({ ...sampleRecipe, host: 'pay.example', successText: 'Danke' })
  expect(await handlers.pageSaysPaid({ isConfirmed: false }, sender)).toEqual({
    amount: { minor: 3000, decimals: 0 },
    successText: 'Danke',
  })
  expect((await readTabNotes(5, 'doc-2')).paidAttemptId).toBeNull()
})

it('another site is told nothing, and can confirm nothing', async () => {
  const other = { ...sender, url: 'https://evil.example/' }
  expect(await handlers.pageSaysPaid({ isConfirmed: true }, other)).toBeNull()
  expect(await handlers.pageSaysPaid({ isConfirmed: true }, { ...sender, tab: undefined })).toBeNull()
  expect((await readTabNotes(5, 'doc-2')).paidAttemptId).toBeNull()
})

it('a page of success marks its icon and offers, but settles nothing', async () => {
  await handlers.pageSaysPaid({ isConfirmed: true }, sender)
  expect((await readTabNotes(5, 'doc-2')).paidAttemptId).toBe(attemptId)
  expect(await fakeBrowser.action.getBadgeText({ tabId: 5 })).toBe('✓?')
  expect(await fakeBrowser.action.getTitle({ tabId: 5 })).toContain('Tokyo: this page says')
  expect((await findOpenAttempt(simId))?.status).toBe('attempted')
})

it('a settled payment is looked for no more', async () => {
  await settleAttempt(attemptId, { status: 'paid' })
  expect(await handlers.pageSaysPaid({ isConfirmed: true }, sender)).toBeNull()
})
