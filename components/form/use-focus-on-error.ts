import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** After each try to save, puts the focus into the first field that says what is wrong with it. */
export function useFocusOnError(tries: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [tries])
  return form
}
