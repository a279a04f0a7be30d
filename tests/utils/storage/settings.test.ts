import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  defaultSettings,
  onSettingsChange,
  readSettings,
  type Settings,
  saveSettings,
} from '@/utils/storage/settings'

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('are the defaults until the user says otherwise', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
    expect(defaultSettings).toMatchObject({
      language: 'auto',
      theme: 'system',
      leadDays: [30, 14, 7, 3, 1, 0],
    })
  })

  it('keep the others when one is changed, also by two pages at once', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ language: 'ja' })])
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', language: 'ja' })
  })

  it('fall back one by one where what is stored is broken', async () => {
    const broken = { language: 'xx', theme: 'dark', leadDays: [-1], quietFrom: '25:00', other: 1 }
    await fakeBrowser.storage.local.set({ settings: broken })
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark' })
    await fakeBrowser.storage.local.set({ settings: 'all' })
    expect(await readSettings()).toEqual(defaultSettings)
  })

  it('tell every page when they change, and nothing else', async () => {
    const heard: Settings[] = []
    const stop = onSettingsChange((settings) => heard.push(settings))
    await saveSettings({ theme: 'light' })
    await fakeBrowser.storage.local.set({ shadow: 1 })
    expect(heard.map(({ theme }) => theme)).toEqual(['light'])
    stop()
    await saveSettings({ theme: 'dark' })
    expect(heard).toHaveLength(1)
  })
})

describe('the user’s own rates', () => {
  const ownRates = { into: 'JPY', rates: [{ currency: 'EUR', rate: 163.5, on: '2026-11-03' }] }

  it('are kept as they were given', async () => {
    await saveSettings({ ownRates })
    expect((await readSettings()).ownRates).toEqual(ownRates)
  })

  it.each([
    ['a currency that is none', { ...ownRates, into: 'yen' }],
    ['a rate of nothing', { ...ownRates, rates: [{ currency: 'EUR', rate: 0, on: '2026-11-03' }] }],
    ['a day that is none', { ...ownRates, rates: [{ currency: 'EUR', rate: 1, on: '2026-02-30' }] }],
    ['two rates of one currency', { ...ownRates, rates: [ownRates.rates[0], ownRates.rates[0]] }],
  ])('are none where %s is stored', async (_, broken) => {
    await fakeBrowser.storage.local.set({ settings: { ownRates: broken } })
    expect((await readSettings()).ownRates).toEqual({ into: '', rates: [] })
  })
})
