import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beginNewLog } from '@/utils/storage/database/begin-new-log'

beforeEach(() => fakeBrowser.reset())

it('deletes an empty database once a start of the browser, and leaves none', async () => {
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
  await beginNewLog()
  await beginNewLog()
  expect(deleted.mock.calls).toEqual([['sim-keeper-log']])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('sim-keeper-log')

  // A new start of the browser begins with an empty session.
  await fakeBrowser.storage.session.clear()
  await beginNewLog()
  expect(deleted).toHaveBeenCalledTimes(2)
})
