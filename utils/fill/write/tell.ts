/** Events as a person's doing makes them: they go up through shadow roots and can be stopped. */
export const heard = { bubbles: true, cancelable: true, composed: true } as const

const { dispatchEvent } = EventTarget.prototype

/** Tells an element of an event; false when somebody stopped it. Not through the element, which may have its own `dispatchEvent`. */
export const tell = (element: Element, event: Event): boolean => dispatchEvent.call(element, event)
