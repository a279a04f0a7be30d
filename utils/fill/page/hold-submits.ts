import { windowOf } from './read-dom'

/** Stops any form from being sent while we write, whatever the page's own handlers do. */
export function holdSubmits(document: Document): () => void {
  const stop = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const view = windowOf(document)
  view?.addEventListener('submit', stop, true)
  return () => view?.removeEventListener('submit', stop, true)
}
