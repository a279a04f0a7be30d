import { useEffect, useState } from 'preact/hooks'
import { type Route, readRoute } from '@/components/dashboard/route'

/** The page that the address names. Links are plain ones, so back, forward and a new tab work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = () => {
      setRoute(readRoute(location.hash))
      window.scrollTo(0, 0)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}
