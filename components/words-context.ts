import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '@/utils/i18n/words'

export const WordsContext = createContext<Words | null>(null)

/** The reader's language. Pages render nothing before it is loaded. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('A component was rendered before its language was loaded.')
  return words
}
