import type { FillReason } from '@/utils/fill/fill-report'
import { heldBy, setValue } from '@/utils/fill/page/control-value'
import { ownerDocumentOf } from '@/utils/fill/page/read-dom'
import { whyUnusable } from './check-usable'
import { enterField, leaveField } from './move-focus'
import { heard, tell } from './tell'

/** How a value is brought in. Most pages take the first; some only believe an edit, others only keys. */
export type WriteMethod = 'set' | 'insert' | 'keys'

/** Long enough for a framework to render and a mask to reformat. */
const settleMilliseconds = 40

export const settle = (milliseconds = settleMilliseconds): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const select = HTMLInputElement.prototype.select

/**
 * Writes a text into an input the way a person's edit would arrive, leaves the field and lets the page have its say.
 * Looks once more after the focus, which is the page's last chance to hide the field: the reason not to write, or null.
 */
async function writeValue(input: Element, value: string, method: WriteMethod): Promise<FillReason | null> {
  if (!isHtml(input)) return 'invisible'
  enterField(input)
  const closed = whyUnusable(input)
  if (closed === null) await edit(input, value, method)
  leaveField(input)
  await settle()
  return closed
}

/** Whether a field holds what it should. */
export type IsRight = () => boolean | Promise<boolean>

/** Writes in one way after the other until the field changes or is right; what closed it meanwhile, or null. */
export async function writeAnyWay(
  input: Element,
  value: string,
  isRight: IsRight,
): Promise<FillReason | null> {
  const before = heldBy(input)
  for (const method of methods) {
    const closed = await writeValue(input, value, method)
    if (closed !== null) return closed
    if ((await isRight()) || heldBy(input) !== before) break
  }
  return null
}

const methods: readonly WriteMethod[] = ['set', 'insert', 'keys']

async function edit(input: HTMLElement, value: string, method: WriteMethod): Promise<void> {
  if (method === 'set') {
    setValue(input, value)
    tell(
      input,
      new InputEvent('input', {
        ...heard,
        inputType: 'insertReplacementText',
        data: value,
      }),
    )
    tell(input, new KeyboardEvent('keyup', heard))
  } else if (method === 'insert') insertText(input, value)
  else await typeKeys(input, value)
  tell(input, new Event('change', heard))
  await settle()
}

export const isHtml = (element: Element): element is HTMLElement => 'style' in element

function insertText(input: Element, value: string): void {
  try {
    select.call(input as HTMLInputElement)
    ownerDocumentOf(input)?.execCommand('insertText', false, value)
  } catch {
    // A number input has no selection in some browsers: the next method is tried.
  }
}

async function typeKeys(input: Element, value: string): Promise<void> {
  setValue(input, '')
  tell(input, new InputEvent('input', { ...heard, inputType: 'deleteContentBackward' }))
  for (const key of value) {
    const about = {
      key,
      code: /\d/.test(key) ? `Digit${key}` : '',
      keyCode: key.charCodeAt(0),
      ...heard,
    }
    const before = heldBy(input)
    const goesOn =
      tell(input, new KeyboardEvent('keydown', about)) && tell(input, new KeyboardEvent('keypress', about))
    if (goesOn && heldBy(input) === before) {
      setValue(input, before + key)
      tell(input, new InputEvent('input', { ...heard, inputType: 'insertText', data: key }))
    }
    tell(input, new KeyboardEvent('keyup', about))
  }
  await settle(0)
}

/** Puts back what a field held before. */
export async function putBack(input: Element, before: string): Promise<void> {
  if (heldBy(input) !== before) await writeValue(input, before, 'set')
}
