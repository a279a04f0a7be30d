import { expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { closeStorage } from '@/entrypoints/background/close-storage'

it('the records’ second copy is closed to scripts in pages, where the browser can do that', async () => {
  const setAccessLevel = vi.fn(async () => undefined)
  Object.assign(fakeBrowser.storage.local, { setAccessLevel })
  await closeStorage()
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' })
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined })
  await expect(closeStorage()).resolves.toBeUndefined()
})
