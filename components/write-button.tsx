import type { ButtonHTMLAttributes } from 'preact'
import { useReadOnly } from './read-only-context'

/** A button that changes the records; left out while they can only be read. */
export function WriteButton({ type = 'button', ...props }: ButtonHTMLAttributes) {
  return useReadOnly() ? null : <button type={type} {...props} />
}
