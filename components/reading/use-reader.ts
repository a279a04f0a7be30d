import { useEffect, useState } from 'preact/hooks'
import type { readCarrierText } from '@/utils/reading/read-carrier-text'

type Reader = typeof readCarrierText

/** The words of sixty languages weigh more than a whole page: they are loaded when a text is to be read. */
export function useReader(): Reader | null {
  const [found, setFound] = useState<{ read: Reader } | null>(null)
  useEffect(() => {
    void import('@/utils/reading/read-carrier-text').then((module) =>
      setFound({ read: module.readCarrierText }),
    )
  }, [])
  return found?.read ?? null
}
