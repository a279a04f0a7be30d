import type { FindHints } from '@/utils/fill/find-fields'
import { documentInside, queryAll, shadowRootOf, stepsUnder, tagOf } from './read-dom'

/** How deep frames and shadow roots may nest before the rest is left alone. */
const deepest = 8

/** The document itself, then every shadow root and same-origin frame document that can be reached from it. */
export function collectRoots(document: Document, { openShadowRoot }: FindHints): Node[] {
  const roots: Node[] = []
  const enter = (root: Node | null, depth: number): void => {
    if (root === null) return
    roots.push(root)
    if (depth >= deepest) return
    const step = stepsUnder(root)
    for (let element = step(); element !== null; element = step()) {
      const open = shadowRootOf(element)
      if (open !== null) enter(open, depth + 1)
      // Only elements with a name of their own are asked: the door is slow.
      else if (openShadowRoot !== undefined && tagOf(element).includes('-'))
        enter(openShadowRoot(element), depth + 1)
    }
    for (const frame of queryAll(root, 'iframe')) enter(documentInside(frame), depth + 1)
  }
  enter(document, 0)
  return roots
}
