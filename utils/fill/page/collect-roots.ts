import type { FindHints } from '@/utils/fill/find-fields'
import { documentInside, queryAll, shadowRootOf, tagOf } from './read-dom'

/** How deep frames and shadow roots may nest before the rest is left alone. */
const deepest = 8

/** The document itself, then every shadow root and same-origin frame document that can be reached from it. */
export function collectRoots(document: Document, hints: FindHints): Node[] {
  const roots: Node[] = []
  const enter = (root: Node, depth: number): void => {
    roots.push(root)
    if (depth >= deepest) return
    for (const element of queryAll(root, '*')) {
      const tag = tagOf(element)
      const inner = tag === 'iframe' ? documentInside(element) : openRoot(element, tag, hints)
      if (inner !== null) enter(inner, depth + 1)
    }
  }
  enter(document, 0)
  return roots
}

function openRoot(element: Element, tag: string, hints: FindHints): ShadowRoot | null {
  const open = shadowRootOf(element)
  if (open !== null || hints.openShadowRoot === undefined || !tag.includes('-')) return open
  return hints.openShadowRoot(element)
}
