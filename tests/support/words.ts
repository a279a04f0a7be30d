import { en } from '@/utils/i18n/catalogs/en'
import { type Params, translate } from '@/utils/i18n/translate'
import type { Key } from '@/utils/i18n/words'

/** A sentence of the extension as the user reads it, so that a test names a button by what it says. */
export function word(key: Key, params?: Params): string {
  return translate(en, 'en', key, params)
}
