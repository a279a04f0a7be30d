import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtOpenTabs } from '@/entrypoints/background/site-access'
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

it('a wider grant is no reason to look at tabs', async () => {
  await lookAtOpenTabs(['https://*/*', '<all_urls>'])
  expect(injected).toEqual([])
})
