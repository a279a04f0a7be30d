import { beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { database } from '@/utils/storage/database/database'

/** Begins every test with an empty database and an empty browser. */
export function useFreshDatabase(): void {
  beforeEach(async () => {
    fakeBrowser.reset()
    await database.delete({ disableAutoOpen: false })
  })
}
