import { useEffect, useState } from 'preact/hooks'
import { findShadow } from '@/utils/storage/copies/shadow-copy'
import { isReadOnly } from '@/utils/storage/database/schema-state'

/** What the user has to know of the records before touching them. */
type RecordsHealth = 'newer-schema' | 'lost'

/**
 * `lost`: the database was emptied or broken by the browser, and a second copy can be restored. Null when all is well.
 * Looked at again when `records` change.
 */
export function useRecordsHealth(records: unknown): RecordsHealth | null {
  const [health, setHealth] = useState<RecordsHealth | null>(null)
  useEffect(() => {
    void (async () => {
      // A database that cannot be opened answers neither; that error has its own notice.
      if (await isReadOnly().catch(() => false)) setHealth('newer-schema')
      else setHealth((await findShadow().catch(() => null)) && 'lost')
    })()
  }, [records])
  return health
}
