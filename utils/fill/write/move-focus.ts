const { focus, blur } = HTMLElement.prototype
const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype

/** Enters a field as a person does. */
export function enterField(field: HTMLElement): void {
  move(field, () => focus.call(field, { preventScroll: true }), ['focus', 'focusin'])
}

/** Leaves a field, which is when many pages look at what is in it. */
export function leaveField(field: HTMLElement): void {
  move(field, () => blur.call(field), ['blur', 'focusout'])
}

/** A page under the popup has no focus to move, and its fields are told nothing: they are then told by hand. */
function move(field: HTMLElement, act: () => void, names: readonly [string, string]): void {
  let isTold = false
  const hear = () => {
    isTold = true
  }
  addEventListener.call(field, names[0], hear)
  act()
  removeEventListener.call(field, names[0], hear)
  if (isTold) return
  for (const name of names) {
    dispatchEvent.call(field, new FocusEvent(name, { bubbles: name !== names[0], composed: true }))
  }
}
