import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { describePage } from '@/entrypoints/background/describe-page'
import { handlers } from '@/entrypoints/background/message-handlers'
import {
  extraEvent,
  killBackground,
  makeFakeExtension,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { paidOn, sampleSim } from '@/tests/support/sample-records'
import { setClock } from '@/tests/support/set-clock'
import { allowHost } from '@/utils/storage/allowed-hosts'
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
    expect(await title()).toContain('only part of it')
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
