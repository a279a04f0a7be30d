import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtOpenTabs, registerSites } from '@/entrypoints/background/site-access'
import {
  extraEvent,
  type FakeExtension,
  type Injection,
  killBackground,
  makeFakeExtension,
  startBackground,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'

useFreshDatabase()

let extension: FakeExtension
let injected: Injection[] = []

beforeEach(() => {
  extension = makeFakeExtension()
  killBackground()
  injected = []
  extension.onInject = async (injection) => injected.push(injection)
})

it('a site that was just allowed is looked at in its open tabs, and watched from then on', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }, {}] as never)
  startBackground()
  extension.origins = ['https://pay.example/*']
  await extraEvent('permissions.onAdded').trigger({ origins: ['https://pay.example/*'] })
  await expect.poll(() => injected.map(({ target }) => target.tabId), { interval: 1 }).toEqual([3, 4])
  expect(query).toHaveBeenCalledWith({ url: ['https://pay.example/*'] })
  expect(injected[0]?.files).toEqual(['/recharge.js'])
  expect(extension.registered.map(({ matches }) => matches)).toEqual([['https://pay.example/*']])
  query.mockRestore()
})

it('of two changes at once the last one holds', async () => {
  const { getAll } = fakeBrowser.permissions
  const answers = [['https://a.example/*'], ['https://a.example/*', 'https://b.example/*']]
  let slow: (() => void) | undefined
  fakeBrowser.permissions.getAll = (async () => {
    const origins = answers.shift() ?? []
    // The first answer is late: it must not overtake the second.
    if (answers.length === 1)
      await new Promise<void>((resolve) => {
        slow = resolve
      })
    return { origins }
  }) as typeof getAll
  const both = [registerSites(), registerSites()]
  await expect.poll(() => slow, { interval: 1 }).toBeDefined()
  slow?.()
  await Promise.all(both)
  fakeBrowser.permissions.getAll = getAll
  expect(extension.registered.map(({ matches }) => matches)).toEqual([
    ['https://a.example/*', 'https://b.example/*'],
  ])
})

it('a wider grant is no reason to look at tabs', async () => {
  await lookAtOpenTabs(['https://*/*', '<all_urls>'])
  expect(injected).toEqual([])
})

it('a site whose yes was taken back is watched no more, and the last one ends the watching', async () => {
  startBackground()
  const change = async (origins: string[]) => {
    extension.origins = origins
    await extraEvent('permissions.onRemoved').trigger({ origins: [] })
    await registerSites()
    return extension.registered.map(({ matches }) => matches)
  }
  expect(await change(['https://b.example/*', 'https://a.example/*'])).toEqual([
    ['https://a.example/*', 'https://b.example/*'],
  ])
  expect(await change(['https://b.example/*'])).toEqual([['https://b.example/*']])
  expect(await change([])).toEqual([])
})

it('only sites are watched, in their top frame, also after a restart of the browser', async () => {
  extension.origins = ['<all_urls>', 'https://pay.example/*', 'https://*/*']
  await registerSites()
  expect(extension.registered).toEqual([
    {
      id: 'recharge',
      js: ['/recharge.js'],
      matches: ['https://pay.example/*'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ])
})

it('a grant wider than one site is no yes to any, in open tabs or later, and frames are left alone', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 3 }] as never)
  const wide = ['<all_urls>', '*://*/*', 'https://*/*', 'https://*.pay.example/*', 'http://pay.example/*']
  extension.origins = [...wide, 'https://pay.example/*']
  await registerSites()
  await lookAtOpenTabs(wide)
  expect(query).not.toHaveBeenCalled()
  expect(injected).toEqual([])
  expect(extension.registered).toMatchObject([{ matches: ['https://pay.example/*'], allFrames: false }])
  query.mockRestore()
})
