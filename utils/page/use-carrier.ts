import { useEffect, useState } from 'preact/hooks'
import type { Carrier } from '@/utils/carriers/carrier'
import { loadCarrier } from '@/utils/carriers/load-carrier'

/** The carrier's file, for its pages and ways to top up; null while it loads or when there is none. */
export function useCarrier(id: string | null): Carrier | null {
  const [loaded, setLoaded] = useState<{ id: string; carrier: Carrier | null } | null>(null)
  useEffect(() => {
    let isWanted = true
    if (id)
      void loadCarrier(id).then((carrier) => {
        if (isWanted) setLoaded({ id, carrier })
      })
    return () => {
      isWanted = false
    }
  }, [id])
  // A SIM given another carrier, or none, must not go on with the pages of the one before.
  return loaded?.id === id ? loaded.carrier : null
}
