// Pages lie: a form's or document's own properties are replaced by whatever control is *named* like them
// (`<input name="getAttribute">`), in a content script's isolated world too. So nothing is read off an element;
// every read goes through the prototypes of this script's own realm.

// A script that needs no such getter is spared its making.
/*#__NO_SIDE_EFFECTS__*/
export function getterOf<T extends object, K extends keyof T>(prototype: T, key: K): (of: T) => T[K] {
  // What is asked for here is a getter in every browser.
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get as () => T[K]
  // Bound, it is read without a call of ours in between: a scan reads thousands.
  return Function.prototype.call.bind(get)
}

/*#__NO_SIDE_EFFECTS__*/
export const setterOf = (prototype: object, key: string): PropertyDescriptor['set'] =>
  Object.getOwnPropertyDescriptor(prototype, key)?.set

const elementPrototype = Element.prototype
const documentPrototype = Document.prototype

export const nodeTypeOf = getterOf(Node.prototype, 'nodeType')
export const parentOf = getterOf(Node.prototype, 'parentNode')
export const previousOf = getterOf(Node.prototype, 'previousSibling')
export const nextOf = getterOf(Node.prototype, 'nextSibling')
export const firstChildOf = getterOf(Node.prototype, 'firstChild')
export const lastChildOf = getterOf(Node.prototype, 'lastChild')
export const textContentOf = getterOf(Node.prototype, 'textContent')
export const ownerDocumentOf = getterOf(Node.prototype, 'ownerDocument')
export const isConnected = getterOf(Node.prototype, 'isConnected')
export const tagOf = getterOf(elementPrototype, 'localName')
export const shadowRootOf = getterOf(elementPrototype, 'shadowRoot')
export const windowOf = getterOf(documentPrototype, 'defaultView')

const getAttribute = elementPrototype.getAttribute
const matchesSelector = elementPrototype.matches
const closestTo = elementPrototype.closest
const rootNode = Node.prototype.getRootNode
const containsNode = Node.prototype.contains
const queryIn: Readonly<Record<number, ParentNode['querySelectorAll']>> = {
  1: elementPrototype.querySelectorAll,
  9: documentPrototype.querySelectorAll,
  11: DocumentFragment.prototype.querySelectorAll,
}

export const attributeOf = (of: Element, name: string): string => getAttribute.call(of, name) ?? ''
export const hasAttribute = (of: Element, name: string): boolean => getAttribute.call(of, name) !== null
export const matches = (of: Element, selector: string): boolean => matchesSelector.call(of, selector)
export const closest = (of: Element, selector: string): Element | null => closestTo.call(of, selector)
export const rootOf = (of: Node): Node => rootNode.call(of)
export const contains = (outer: Node, inner: Node): boolean => containsNode.call(outer, inner)

export function queryAll(root: Node, selector: string): Element[] {
  return Array.from(queryIn[nodeTypeOf(root)]?.call(root as Element, selector) ?? [])
}

const walkerFrom = documentPrototype.createTreeWalker
const { nextNode } = TreeWalker.prototype

/** Steps through all elements below a node in page order: a list of them all is dear to make on a large page. */
export function stepsUnder(root: Node): () => Element | null {
  const walker = walkerFrom.call(document, root, NodeFilter.SHOW_ELEMENT)
  // It steps on nothing but elements.
  return nextNode.bind(walker) as () => Element | null
}

export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === 9
export const isElement = (node: Node | null): node is Element => node !== null && nodeTypeOf(node) === 1

/** All text of a node, without what stands around it. */
export const textOf = (node: Node): string => (textContentOf(node) ?? '').trim()
/** The window an element is shown in. */
export const viewOf = (element: Element): Window | null => windowOf(ownerDocumentOf(element) ?? document)

const frameDocumentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument')

/** The document inside a same-origin iframe; null for any other. */
export function documentInside(frame: Element): Document | null {
  try {
    return frameDocumentOf(frame as HTMLIFrameElement)
  } catch {
    return null
  }
}

const shadowHostOf = getterOf(ShadowRoot.prototype, 'host')

/** The element a shadow root hangs on; null for any other node. */
export const hostOf = (node: Node): Element | null => {
  try {
    return nodeTypeOf(node) === 11 ? (shadowHostOf(node as ShadowRoot) ?? null) : null
  } catch {
    return null
  }
}

const boundingBox = elementPrototype.getBoundingClientRect
const visibility = elementPrototype.checkVisibility
const fromPoint: Readonly<Record<number, DocumentOrShadowRoot['elementFromPoint']>> = {
  9: documentPrototype.elementFromPoint,
  11: ShadowRoot.prototype.elementFromPoint,
}

export const boxOf = (of: Element): DOMRect => boundingBox.call(of)
export const isShown = (of: Element): boolean =>
  visibility.call(of, { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false })

export function styleOf(of: Element): CSSStyleDeclaration {
  return (viewOf(of) ?? window).getComputedStyle(of)
}

export function topmostAt(root: Node, x: number, y: number): Element | null {
  return fromPoint[nodeTypeOf(root)]?.call(root as ShadowRoot, x, y) ?? null
}
