import type { FindHints } from '@/utils/fill/find-fields'
import { documentInside, queryAll, shadowRootOf, tagOf, visitElements } from './read-dom'

/** How deep frames and shadow roots may nest before the rest is left alone. */
const deepest = 8

/** The document itself, then every shadow root and same-origin frame document that can be reached from it. */
export function collectRoots(document: Document, hints: FindHints): Node[] {
  const roots: Node[] = []
  const enter = (root: Node, depth: number): void => {
    roots.push(root)
    if (depth >= deepest) return
    visitElements(root, (element) => {
      const inner = shadowRootOf(element) ?? closedRootOf(element, hints)
      if (inner !== null) enter(inner, depth + 1)
    })
    for (const frame of queryAll(root, 'iframe')) {
      const inner = documentInside(frame)
      if (inner !== null) enter(inner, depth + 1)
    }
  }
  enter(document, 0)
  return roots
}

/** Only elements with a name of their own are asked: the door is slow. */
function closedRootOf(element: Element, { openShadowRoot }: FindHints): ShadowRoot | null {
  return openShadowRoot !== undefined && tagOf(element).includes('-') ? openShadowRoot(element) : null
}
