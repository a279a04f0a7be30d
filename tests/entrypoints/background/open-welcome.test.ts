import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openWelcome } from '@/entrypoints/background/open-welcome'
import { saveSettings } from '@/utils/storage/settings'

beforeEach(() => fakeBrowser.reset())

async function opened(): Promise<(string | undefined)[]> {
  const tabs = await fakeBrowser.tabs.query({})
  return tabs.map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'))
}

describe('the welcome page', () => {
  it('opens after the first install', async () => {
    await openWelcome({ reason: 'install' })
    expect(await opened()).toHaveLength(1)
  })

  it('does not come back once it was seen', async () => {
    await saveSettings({ welcomedAt: 1 })
    await openWelcome({ reason: 'install' })
    expect(await opened()).toEqual([])
  })

  it.each(['update', 'browser_update'])('does not open after %s', async (reason) => {
    await openWelcome({ reason })
    expect(await opened()).toEqual([])
  })
})
