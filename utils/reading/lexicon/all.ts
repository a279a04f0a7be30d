import { am } from './am'
import { ar } from './ar'
import { az } from './az'
import { bg } from './bg'
import { bn } from './bn'
import { ca } from './ca'
import { cs } from './cs'
import { da } from './da'
import { de } from './de'
import { el } from './el'
import { en } from './en'
import { es } from './es'
import { et } from './et'
import { fa } from './fa'
import { fi } from './fi'
import { fr } from './fr'
import { he } from './he'
import { hi } from './hi'
import { ht } from './ht'
import { hu } from './hu'
import { hy } from './hy'
import { id } from './id'
import { is } from './is'
import { it } from './it'
import { ja } from './ja'
import { ka } from './ka'
import { kk } from './kk'
import { km } from './km'
import { ko } from './ko'
import { ky } from './ky'
import type { Lexicon } from './lexicon'
import { lo } from './lo'
import { lt } from './lt'
import { lv } from './lv'
import { mk } from './mk'
import { mn } from './mn'
import { ms } from './ms'
import { my } from './my'
import { ne } from './ne'
import { nl } from './nl'
import { no } from './no'
import { pl } from './pl'
import { pt } from './pt'
import { ro } from './ro'
import { ru } from './ru'
import { si } from './si'
import { sk } from './sk'
import { sl } from './sl'
import { sq } from './sq'
import { sr } from './sr'
import { sv } from './sv'
import { sw } from './sw'
import { ta } from './ta'
import { te } from './te'
import { th } from './th'
import { tl } from './tl'
import { tr } from './tr'
import { uk } from './uk'
import { ur } from './ur'
import { uz } from './uz'
import { vi } from './vi'
import { zh } from './zh'

/** Every language that is read, by its ISO 639 code. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  am,
  ar,
  az,
  bg,
  bn,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  ht,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  ko,
  ky,
  lo,
  lt,
  lv,
  mk,
  mn,
  ms,
  my,
  ne,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
}
