/**
 * happy-dom has no layout: here every element is 200 × 30, lies alone at a place of its own, and is painted as its
 * style attribute says. `data-box="left top width height"` puts it elsewhere; of two in one place the later covers the
 * earlier. Enough for the logic around the gates; the gates themselves are tested in real browsers.
 */
const places: Element[] = []

function placeOf(element: Element): number {
  const known = places.indexOf(element)
  return (known >= 0 ? known : places.push(element) - 1) + 1
}

function boxOf(element: Element): DOMRect {
  const given = element.getAttribute('data-box')?.split(' ').map(Number)
  const [left = 0, top = 0, width = 0, height = 0] = given ?? [placeOf(element) * 1_000, 10, 200, 30]
  return { left, right: left + width, top, bottom: top + height, width, height, x: left, y: top } as DOMRect
}

const define = (prototype: object, name: string, value: unknown): void => {
  Object.defineProperty(prototype, name, { configurable: true, writable: true, value })
}

define(Element.prototype, 'getBoundingClientRect', function (this: Element) {
  return boxOf(this)
})
define(Element.prototype, 'checkVisibility', function (this: Element) {
  return this.closest('[hidden]') === null
})
/** What lies under a bar that sticks is free once it is in the middle. */
define(Element.prototype, 'scrollIntoView', function (this: Element) {
  this.closest('.covered-until-scrolled')?.classList.remove('covered-until-scrolled')
})

function topmost(this: Document | ShadowRoot, x: number, y: number): Element | null {
  const boxed = Array.from(this.querySelectorAll('[data-box]')).filter((element) => {
    const { left, right, top, bottom } = boxOf(element)
    const isHit = left <= x && x <= right && top <= y && y <= bottom
    return isHit && styleOf(element).pointerEvents !== 'none'
  })
  const element = boxed.at(-1) ?? places[Math.floor(x / 1_000) - 1]
  return element?.closest('.covered,.covered-until-scrolled') ? document.body : (element ?? null)
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

function styleOf(element: Element): typeof styles {
  const own = Array.from((element.getAttribute('style') ?? '').matchAll(/([\w-]+):\s*([^;]+)/g), (match) => [
    match[1]?.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    match[2],
  ])
  return { ...styles, ...Object.fromEntries(own) }
}

export const origin = 'http://localhost'
const viewAt = (inside: Document, frameElement: Element | null, at: string) => ({
  origin: at,
  scrollX: 0,
  scrollY: 0,
  frameElement,
  addEventListener: inside.addEventListener.bind(inside),
  removeEventListener: inside.removeEventListener.bind(inside),
  getComputedStyle: styleOf,
})
const view = viewAt(document, null, origin)
const frames = new Map<Document, { frame: HTMLIFrameElement; view: object }>()
Object.defineProperty(Document.prototype, 'defaultView', {
  configurable: true,
  get(this: Document) {
    return frames.get(this)?.view ?? Object.assign(view, { top: view })
  },
})
Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
  configurable: true,
  get(this: HTMLIFrameElement) {
    return [...frames].find(([, { frame }]) => frame === this)?.[0] ?? null
  },
})

/** Gives a frame of the page a document that can be read. */
export function showInFrame(frame: HTMLIFrameElement, html: string, at = origin): Document {
  const inner = document.implementation.createHTMLDocument()
  inner.body.innerHTML = html
  const own = { ...viewAt(inner, frame, at), top: view }
  frames.set(inner, { frame, view: own })
  define(inner, 'defaultView', own)
  return inner
}

define(HTMLElement.prototype, 'showPopover', () => undefined)

// In browsers `Node.prototype` itself knows the text of every node; here each class has its own.
Object.defineProperty(Node.prototype, 'textContent', {
  configurable: true,
  get(this: Node): string {
    return this instanceof CharacterData
      ? this.data
      : Array.from(this.childNodes, (child) => child.textContent ?? '').join('')
  },
})

// A select is a proxy here, which the prototype's own method does not take.
const { dispatchEvent } = EventTarget.prototype
define(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event): boolean {
  return this instanceof HTMLSelectElement && this.dispatchEvent !== EventTarget.prototype.dispatchEvent
    ? this.dispatchEvent(event)
    : dispatchEvent.call(this, event)
})

// Unknown here: what may not be written into.
const { matches } = Element.prototype
define(Element.prototype, 'matches', function (this: Element, selector: string): boolean {
  return matches.call(
    this,
    selector
      .replace('input:read-only', 'input[readonly],input[type=radio],input[type=checkbox]')
      .replace('textarea:read-only', 'textarea[readonly]'),
  )
})

/** The edit that a person's paste makes, in the field that has the focus. */
define(
  Object.getPrototypeOf(document),
  'execCommand',
  function (this: Document, _name: string, _ui: boolean, text: string) {
    const field = this.activeElement
    if (!(field instanceof HTMLInputElement)) return false
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    return field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
    )
  },
)
