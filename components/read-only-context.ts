import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** True while the records can be looked at and not changed. */
export const ReadOnlyContext = createContext(false)

/** Whatever would change the records is left out then: a button that can only fail is none. */
export function useReadOnly(): boolean {
  return useContext(ReadOnlyContext)
}
