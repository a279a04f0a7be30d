import { en } from '@/utils/i18n/catalogs/en'
import { background } from '@/utils/i18n/catalogs/en/background'
import { type Params, translate } from '@/utils/i18n/translate'

const english = { ...background, ...en }

/** A sentence of the extension as the user reads it, so that a test names a button by what it says. */
export function word(key: keyof typeof english, params?: Params): string {
  return translate(english, 'en', key, params)
}
