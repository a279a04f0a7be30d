import { hostOf, isElement, parentOf } from './read-dom'

/** The flat tree upwards: a shadow root's host is the parent of what is in it. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node: Node | null = element
  while (node !== null) {
    if (isElement(node)) yield node
    node = parentOf(node) ?? hostOf(node)
  }
}
