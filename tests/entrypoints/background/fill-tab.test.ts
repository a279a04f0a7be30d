import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { describePage } from '@/entrypoints/background/describe-page'
import { fillTab } from '@/entrypoints/background/fill-tab'
import { handlers } from '@/entrypoints/background/message-handlers'
import {
  extraEvent,
  type FakeExtension,
  type Injection,
  killBackground,
  makeFakeExtension,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport, FillReport } from '@/utils/fill/fill-report'
import { allowHost, hostsAllowedFor } from '@/utils/storage/allowed-hosts'
import { findOpenAttempt, settleAttempt } from '@/utils/storage/attempts'
import { getSim } from '@/utils/storage/list-sims'
import { saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

const carrier = carrierIndex.find(({ addresses }) => addresses.some(({ kind }) => kind === 'recharge'))
const address = carrier?.addresses.find(({ kind }) => kind === 'recharge')
const carrierUrl = `https://${address?.host}${address?.paths[0]}`

/** A page of one tab; what reached it is written down. */
class FakePage {
  url = 'https://pay.example/topup'
  document = 'doc-1'
  report: FillReport | 'gone' | 'kept' = reportOf('filled', 'number', 'amount')
  orders: FillOrder[] = []

  inject = async ({ target, files, func, args = [] }: Injection): Promise<unknown> => {
    if (target.documentIds && !target.documentIds.includes(this.document)) throw new Error('No document')
    if (files) return [{ documentId: this.document, frameId: 0 }]
    if (args.length === 0) return [{ documentId: this.document, frameId: 0, result: func && this.url }]
    this.orders.push(JSON.parse(String(args[1])))
    if (this.report === 'kept') {
      this.document = 'doc-2'
      return new Promise(() => undefined)
    }
    if (this.report === 'gone') throw new Error('Frame was removed')
    return [{ documentId: this.document, frameId: 0, result: JSON.stringify({ report: this.report }) }]
  }
}

function reportOf(outcome: FillReport['outcome'], ...kinds: FieldReport['kind'][]): FillReport {
  const fields = kinds.map(
    (kind): FieldReport => ({
      kind,
      status: 'filled',
      reason: null,
      format: null,
      before: '',
      wrote: '1',
      after: '1',
      because: [],
    }),
  )
  return { outcome, reason: null, fields, recipe: 'none' }
}

let extension: FakeExtension
let page: FakePage
let simId = ''
const tabId = 5

beforeEach(async () => {
  extension = makeFakeExtension()
  killBackground()
  setClock(Date.parse('2026-06-01T12:00:00Z'))
  page = new FakePage()
  extension.onInject = page.inject
  simId = (await addSim(sampleSim(), [paidOn('2026-05-03')])).value.id
})

const fill = (request: Partial<Parameters<typeof fillTab>[0]> = {}) => fillTab({ tabId, simId, ...request })
const yes = { allowHost: 'pay.example' }

describe('a fill', () => {
  it('gives the page the one number and the usual amount, and opens a top-up', async () => {
    const answer = await fill(yes)
    expect(answer).toMatchObject({
      outcome: 'reported',
      simId,
      host: 'pay.example',
      attempt: { status: 'attempted', money: { minor: 3000, currency: 'JPY' }, host: 'pay.example' },
    })
    expect(page.orders).toEqual([
      {
        number: {
          e164: '+819000001234',
          nationalNumber: '9000001234',
          trunkPrefix: '0',
          countryCallingCode: '81',
          country: 'JP',
          nationalFormatted: '090-0000-1234',
        },
        amount: { minor: 3000, currency: 'JPY', decimals: 0 },
        recipe: null,
        allowedOrigin: 'https://pay.example',
      },
    ])
    expect((await findOpenAttempt(simId))?.status).toBe('attempted')
    expect(await describePage(tabId)).toMatchObject({
      host: 'pay.example',
      candidates: [simId],
      lastFill: answer,
    })
  })

  it('takes another amount, or none, and the recipe of the host', async () => {
    await saveRecipe({ ...sampleRecipe, host: 'pay.example' })
    await fill({ ...yes, money: null })
    expect(page.orders[0]).toMatchObject({ amount: null, recipe: { host: 'pay.example' } })
  })

  it.each([
    ['host-not-allowed', 'https://evil.example/'],
    ['not-https', 'http://pay.example/'],
    ['scheme', 'chrome://extensions/'],
    ['userinfo', 'https://pay.example@evil.example/'],
  ])('is refused (%s) at %s, and the page learns nothing', async (reason, url) => {
    await allowHost('pay.example', simId)
    page.url = url
    expect(await fill()).toMatchObject({ outcome: 'refused', reason })
    expect(page.orders).toEqual([])
    expect(await findOpenAttempt(simId)).toBeNull()
  })

  it('needs no yes at the SIM’s own carrier, and finds the SIM by it', async () => {
    page.url = carrierUrl
    const own = (await addSim(sampleSim({ name: 'own', carrierId: carrier?.id ?? '' }))).value
    expect(await fill({ simId: null })).toMatchObject({ outcome: 'reported', simId: own.id })
    expect(await fill()).toMatchObject({ outcome: 'refused', reason: 'host-not-allowed', simId })
  })

  it('asks for a SIM where none belongs to the host', async () => {
    expect(await fill({ simId: null })).toMatchObject({
      outcome: 'refused',
      reason: 'choose-sim',
      candidates: [],
    })
  })

  it('takes the most urgent of several that belong to the host', async () => {
    const urgent = (await addSim(sampleSim({ name: 'urgent' }), [paidOn('2026-04-20')])).value.id
    await allowHost('pay.example', simId)
    await allowHost('pay.example', urgent)
    expect(await fill({ simId: null })).toMatchObject({ outcome: 'reported', simId: urgent })
  })

  it('does not take a yes that was given to another host than the tab shows now', async () => {
    expect(await fill({ allowHost: 'other.example' })).toMatchObject({
      outcome: 'refused',
      reason: 'page-left',
    })
    expect(await hostsAllowedFor(simId)).toEqual([])
  })

  it('keeps no yes to a page that is refused', async () => {
    page.url = 'http://pay.example/'
    expect(await fill(yes)).toMatchObject({
      outcome: 'refused',
      reason: 'not-https',
      host: '',
      candidates: [],
    })
    expect(await hostsAllowedFor(simId)).toEqual([])
  })

  it('never reaches the page that came after the one that was judged', async () => {
    await allowHost('pay.example', simId)
    const { inject } = page
    extension.onInject = async (injection) => {
      const answer = await inject(injection)
      // The tab goes elsewhere between judging and writing.
      if (!injection.files && !injection.args)
        Object.assign(page, { url: 'https://evil.example/', document: 'doc-2' })
      return answer
    }
    expect(await fill()).toMatchObject({ outcome: 'refused', reason: 'page-left' })
    expect(page.orders).toEqual([])
    expect(await findOpenAttempt(simId)).toBeNull()
  })

  it('waits the moment by which Chromium lets it in too late', async () => {
    const { inject } = page
    let tries = 0
    extension.onInject = (injection) =>
      tries++ === 0 ? Promise.reject(new Error('Cannot access')) : inject(injection)
    expect(await fill(yes)).toMatchObject({ outcome: 'reported' })
  })

  it('is refused where the browser lets nobody in', async () => {
    extension.onInject = () => Promise.reject(new Error('Cannot access'))
    expect(await fill()).toMatchObject({ outcome: 'refused', reason: 'page-closed-to-us' })
    expect(await describePage(tabId)).toMatchObject({ refusal: 'page-closed-to-us', host: '' })
  })

  it('is refused for a number that cannot be read', async () => {
    const odd = (await addSim(sampleSim({ number: 'ask my wife' }))).value.id
    expect(await fill({ ...yes, simId: odd })).toMatchObject({
      outcome: 'refused',
      reason: 'number-unreadable',
    })
  })

  it('is refused, not thrown, when the SIM is not there', async () => {
    expect(await fill({ simId: 'none' })).toMatchObject({ outcome: 'refused', reason: 'storage-failed' })
  })
})

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

describe('a gesture', () => {
  const badge = () => fakeBrowser.action.getBadgeText({ tabId })
  const title = () => fakeBrowser.action.getTitle({ tabId })

  beforeEach(async () => {
    await allowHost('pay.example', simId)
    startBackground()
  })

  it('by the shortcut fills the tab it was made in and says so on its icon', async () => {
    await extraEvent('commands.onCommand').trigger('fill-page', { id: tabId })
    await expect.poll(badge, { interval: 1 }).toBe('✓')
    expect(await title()).toBe('Tokyo: filled in. Check the page, then pay there yourself')
  })

  it('by the menu does the same; other commands and menus do nothing', async () => {
    await extraEvent('commands.onCommand').trigger('other', { id: tabId })
    await extraEvent('contextMenus.onClicked').trigger({ menuItemId: 'other' }, { id: tabId })
    expect(page.orders).toEqual([])
    page.report = reportOf('partly', 'number')
    await extraEvent('contextMenus.onClicked').trigger({ menuItemId: 'fill-page' }, { id: tabId })
    await expect.poll(badge, { interval: 1 }).toBe('!')
    expect(await title()).toContain('only a part')
  })

  it('that cannot be followed says so', async () => {
    page.url = 'https://evil.example/'
    await extraEvent('commands.onCommand').trigger('fill-page', { id: tabId })
    await expect.poll(title, { interval: 1 }).toBe('Nothing was filled in. Open for the reason')
    expect(await badge()).toBe('!')
  })

  it('without a tab takes the active one', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tabId }] as never)
    await extraEvent('commands.onCommand').trigger('fill-page')
    await expect.poll(badge, { interval: 1 }).toBe('✓')
    expect(query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true })
    vi.restoreAllMocks()
  })
})

describe('a page that was recognised', () => {
  const sender = { tab: { id: tabId }, documentId: 'doc-1', url: 'https://pay.example/' }

  it('marks the icon of its tab, and gives it back', async () => {
    await handlers.pageRecognised({ isRechargePage: true }, sender)
    expect(await fakeBrowser.action.getBadgeText({ tabId })).toBe('✎')
    expect(await describePage(tabId)).toMatchObject({ isRechargePage: true })
    await handlers.pageRecognised({ isRechargePage: false }, sender)
    expect(await describePage(tabId)).toMatchObject({ isRechargePage: false })
    page.document = 'doc-2'
    expect(await describePage(tabId)).toMatchObject({ isRechargePage: null, lastFill: null })
  })

  it('is forgotten with its tab', async () => {
    startBackground()
    await handlers.pageRecognised({ isRechargePage: true }, sender)
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false })
    await expect.poll(async () => (await describePage(tabId)).isRechargePage, { interval: 1 }).toBeNull()
  })

  it('without a tab changes nothing', async () => {
    expect(await handlers.pageRecognised({ isRechargePage: true }, {})).toBeNull()
  })
})
