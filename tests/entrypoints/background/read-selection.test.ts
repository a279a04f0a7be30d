import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readSelection } from '@/entrypoints/background/read-selection'
import { extraEvent, makeFakeExtension, startBackground } from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleSim } from '@/tests/support/sample-records'
import { takeSelectedText } from '@/utils/page/selected-text'
import { allowHost } from '@/utils/storage/allowed-hosts'
import { addSim } from '@/utils/storage/sims'

useFreshDatabase()

const opened: (string | undefined)[] = []
const menu = 'read-selection'

beforeEach(() => {
  makeFakeExtension()
  opened.length = 0
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url?: string }) => {
    opened.push(url)
    return { id: 1 }
  }) as never)
  startBackground()
})

const choose = (selectionText: string, pageUrl: string) =>
  extraEvent('contextMenus.onClicked').trigger({ menuItemId: menu, selectionText, pageUrl }, { id: 1 })

it('selected words are handed to the dashboard once, for the SIM of that site', async () => {
  await addSim(sampleSim({ name: 'Other' }))
  const simId = (await addSim(sampleSim())).value.id
  await allowHost('my.example', simId)
  await choose('Valid until 5 March 2027', 'https://my.example/account')
  await expect
    .poll(() => opened, { interval: 1 })
    .toEqual([expect.stringContaining('dashboard.html#/topups')])
  expect(await takeSelectedText()).toEqual({ text: 'Valid until 5 March 2027', simId })
  expect(await takeSelectedText()).toBeNull()
})

it('of a page that is no SIM’s the words are handed over alone, and not more than a message has', async () => {
  await choose('x'.repeat(20_000), 'https://elsewhere.example/')
  await expect.poll(() => opened.length, { interval: 1 }).toBe(1)
  expect(await takeSelectedText()).toEqual({ text: 'x'.repeat(8_000), simId: null })
})

it.each([undefined, '', '  \n'])('nothing selected (%j) opens nothing', async (text) => {
  await readSelection(text, 'https://my.example/')
  expect(opened).toEqual([])
  expect(await takeSelectedText()).toBeNull()
})

it.each([undefined, 'no address'])(
  'of a page without an address (%j) the words are handed over alone',
  async (url) => {
    await readSelection('Valid', url)
    expect(await takeSelectedText()).toEqual({ text: 'Valid', simId: null })
  },
)
