import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fillTab } from '@/entrypoints/background/fill-tab'
import { killBackground, makeFakeExtension } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { allowHost } from '@/utils/storage/allowed-hosts'
import { findOpenAttempt, settleAttempt } from '@/utils/storage/attempts'
import { getSim } from '@/utils/storage/list-sims'
import { addSim } from '@/utils/storage/sims'
import { FakePage, reportOf } from './fake-page'

useFreshDatabase()

let page: FakePage
let simId = ''
const tabId = 5

beforeEach(async () => {
  const extension = makeFakeExtension()
  killBackground()
  setClock(Date.parse('2026-06-01T12:00:00Z'))
  page = new FakePage()
  extension.onInject = page.inject
  simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
})

const fill = (request: Partial<Parameters<typeof fillTab>[0]> = {}) => fillTab({ tabId, simId, ...request })
const yes = { allowHost: 'pay.example' }

describe('the guard against paying twice', () => {
  it('stops a second fill, with the open one named, until it is settled', async () => {
    const first = await fill(yes)
    expect(await fill()).toMatchObject({
      reason: 'open-attempt',
      attempt: { id: first.attempt?.id },
      canResume: false,
    })
    expect(page.orders).toHaveLength(1)
    await settleAttempt(first.attempt?.id ?? '', { status: 'failed' })
    expect(await fill()).toMatchObject({ outcome: 'reported' })
  })

  it('lets "pay again anyway" through for the attempt that was shown', async () => {
    const first = await fill(yes)
    expect(await fill({ despite: 'another' })).toMatchObject({ reason: 'open-attempt' })
    expect(await fill({ despite: first.attempt?.id })).toMatchObject({ outcome: 'reported' })
  })

  it('leaves nothing open when the page took nothing', async () => {
    page.report = reportOf('nothing-fits')
    expect(await fill(yes)).toMatchObject({ outcome: 'reported', attempt: null })
    expect(await findOpenAttempt(simId)).toBeNull()
    expect((await getSim(simId)).events).toHaveLength(1)
  })

  it('stays closed when the page went away while it was written', async () => {
    page.report = 'gone'
    expect(await fill(yes)).toMatchObject({ outcome: 'refused', reason: 'page-left' })
    expect(await findOpenAttempt(simId)).not.toBeNull()
  })

  it('does not wait for a page that was left and is kept for the way back', async () => {
    page.report = 'kept'
    expect(await fill(yes)).toMatchObject({ outcome: 'refused', reason: 'page-left' })
    expect(await findOpenAttempt(simId)).not.toBeNull()
  })

  it('lets the next step of the same payment through on the user’s word, in the same tab and host only', async () => {
    page.report = reportOf('partly', 'number')
    const first = await fill(yes)
    const resume = first.attempt?.id
    Object.assign(page, { document: 'doc-2', url: 'https://pay.example/amount' })
    expect(await fill()).toMatchObject({ reason: 'open-attempt', canResume: true })
    expect(await fillTab({ tabId: 6, simId, resume })).toMatchObject({
      reason: 'open-attempt',
      canResume: false,
    })
    page.report = reportOf('filled', 'amount')
    expect(await fill({ resume })).toMatchObject({ outcome: 'reported', attempt: { id: resume } })
    expect(await fill({ resume })).toMatchObject({ reason: 'open-attempt', canResume: false })
  })

  it('lets one of two windows through at once', async () => {
    await allowHost('pay.example', simId)
    const both = await Promise.all([fillTab({ tabId: 5, simId }), fillTab({ tabId: 6, simId })])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'reported'])
    expect(page.orders).toHaveLength(1)
  })
})
