import { en } from './en'
import type { Lexicon } from './lexicon'

/** Every language that is read, by its ISO 639 code. */
export const lexicons: Readonly<Record<string, Lexicon>> = { en }
