import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * Where the focus goes when what had it is gone with a change of the records: to the news of the change, else to the
 * beginning of the page. Else a keyboard would begin at the top of the document, and a screen reader fall silent.
 */
export function useKeptFocus(beginning: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null
    const remember = (event: FocusEvent) => {
      last = event.target
    }
    const observer = new MutationObserver(() => {
      if (!(last instanceof Element) || last.isConnected || document.activeElement !== document.body) return
      last = null
      const news = document.querySelector<HTMLElement>('.toast button:last-of-type')
      const place = news ?? beginning.current
      place?.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
