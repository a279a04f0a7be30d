import { useEffect, useState } from 'preact/hooks'
import { now } from '@/utils/now'

/**
 * The present, looked at again every minute and whenever the page is seen again: a tab that stays open over midnight
 * must not count yesterday's days.
 */
export function usePresent(): number {
  const [at, setAt] = useState(now)
  useEffect(() => {
    const look = () => setAt(now())
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return at
}
