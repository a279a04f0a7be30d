import { useEffect, useState } from 'preact/hooks'
import type { Carrier } from '@/utils/carriers/carrier'
import { loadCarrier } from '@/utils/carriers/load-carrier'

/** The carrier's file, for its pages and ways to top up; null while it loads or when there is none. */
export function useCarrier(id: string | null): Carrier | null {
  const [carrier, setCarrier] = useState<Carrier | null>(null)
  useEffect(() => {
    if (id) void loadCarrier(id).then(setCarrier)
  }, [id])
  return carrier
}
