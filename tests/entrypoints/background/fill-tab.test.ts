import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { describePage } from '@/entrypoints/background/describe-page'
import { fillTab } from '@/entrypoints/background/fill-tab'
import { type FakeExtension, killBackground, makeFakeExtension } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleRecipe, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { allowHost, hostsAllowedFor } from '@/utils/storage/allowed-hosts'
import { findOpenAttempt } from '@/utils/storage/attempts'
import { database } from '@/utils/storage/database/database'
import { findRecipe, saveRecipe } from '@/utils/storage/recipes'
import { addSim } from '@/utils/storage/sims'
import { FakePage, reportOf } from './fake-page'

useFreshDatabase()

const carrier = carrierIndex.find(({ addresses }) => addresses.some(({ kind }) => kind === 'recharge'))
const address = carrier?.addresses.find(({ kind }) => kind === 'recharge')
const carrierUrl = `https://${address?.host}${address?.paths[0]}`

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

  it('notes that a recipe worked', async () => {
    await saveRecipe({ ...sampleRecipe, host: 'pay.example' })
    const { fields, ...report } = reportOf('filled', 'number', 'amount')
    page.report = {
      ...report,
      fields: fields.map((one) => ({ ...one, because: ['recipe'] })),
      recipe: 'used',
    }
    await fill(yes)
    expect(await findRecipe('pay.example')).toMatchObject({ lastWorkedAt: '2026-06-01T12:00:00Z' })
  })

  it('is refused as a failure of the records, not as a second payment, when they cannot be written', async () => {
    await allowHost('pay.example', simId)
    await database.meta.update('state', { schemaVersion: 99 })
    expect(await fill()).toMatchObject({ outcome: 'refused', reason: 'storage-failed' })
    expect(page.orders).toEqual([])
  })

  it('is not offered for a page that may not be filled, to any SIM', async () => {
    await allowHost('pay.example', simId)
    expect(await describePage(tabId)).toMatchObject({ refusal: null, candidates: [simId] })
    page.url = 'http://pay.example/topup'
    expect(await describePage(tabId)).toMatchObject({
      refusal: 'not-https',
      candidates: [],
      host: 'pay.example',
    })
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
