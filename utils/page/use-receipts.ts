import { useEffect, useState } from 'preact/hooks'
import type { Receipt } from '@/utils/storage/database/rows'
import { getReceipt, listReceipts } from '@/utils/storage/receipts'
import { watch } from '@/utils/storage/watch'

/** The proofs that are kept, by event, newest first, up to date with every page. Null until the first read. */
export function useReceipts(): ReadonlyMap<string, readonly Receipt[]> | null {
  const [receipts, setReceipts] = useState<ReadonlyMap<string, readonly Receipt[]> | null>(null)
  useEffect(
    () =>
      watch(
        () => listReceipts(),
        (all) => {
          const sorted = all.toSorted((a, b) => b.createdAt - a.createdAt)
          setReceipts(Map.groupBy(sorted, ({ eventId }) => eventId))
        },
        // The list of SIMs fails with it and says so.
        () => setReceipts(new Map()),
      ),
    [],
  )
  return receipts
}

export async function loadReceipt(id: string): Promise<Blob> {
  return (await getReceipt(id)).bytes
}
