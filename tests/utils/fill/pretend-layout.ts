/**
 * happy-dom has no layout: here every element is 200 × 30, lies alone at a place of its own, and is painted as its
 * inline style says. Enough for the logic around the gates; the gates themselves are tested in real browsers.
 */
const places: Element[] = []

function placeOf(element: Element): number {
  const known = places.indexOf(element)
  return known >= 0 ? known : places.push(element) - 1
}

const define = (prototype: object, name: string, value: unknown): void => {
  Object.defineProperty(prototype, name, { configurable: true, writable: true, value })
}

define(Element.prototype, 'getBoundingClientRect', function (this: Element) {
  const left = placeOf(this) * 1_000
  return { left, right: left + 200, top: 10, bottom: 40, width: 200, height: 30, x: left, y: 10 }
})
define(Element.prototype, 'checkVisibility', function (this: Element) {
  return this.closest('[hidden]') === null
})
define(Element.prototype, 'scrollIntoView', () => undefined)
const topmost = (x: number): Element | null => {
  const element = places[Math.floor(x / 1_000)]
  return element?.closest('.covered') ? document.body : (element ?? null)
}
define(Document.prototype, 'elementFromPoint', topmost)
define(ShadowRoot.prototype, 'elementFromPoint', topmost)
const styles = {
  opacity: '1',
  filter: 'none',
  maskImage: 'none',
  fontSize: '16px',
  color: 'rgb(0, 0, 0)',
  overflowX: 'visible',
  overflowY: 'visible',
  pointerEvents: 'auto',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  display: 'block',
  visibility: 'visible',
}

export const origin = 'http://localhost'
const view = {
  origin,
  scrollX: 0,
  scrollY: 0,
  frameElement: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  getComputedStyle(element: HTMLElement) {
    const { opacity } = element.style ?? {}
    return { ...styles, ...(opacity ? { opacity } : {}) }
  },
}
Object.defineProperty(Document.prototype, 'defaultView', {
  configurable: true,
  get: () => Object.assign(view, { top: view }),
})

// In browsers `Node.prototype` itself knows the text of every node; here each class has its own.
Object.defineProperty(Node.prototype, 'textContent', {
  configurable: true,
  get(this: Node): string {
    return this instanceof CharacterData
      ? this.data
      : Array.from(this.childNodes, (child) => child.textContent ?? '').join('')
  },
})
