import type { Lexicon } from './lexicon'

// Languages stand beside their kin: words and letters that they share compress, 4 KiB of 65.

// English, and names that are the same in all of them

import { en } from './en'
import { names } from './names'

// Germanic

import { da } from './da'
import { de } from './de'
import { is } from './is'
import { nl } from './nl'
import { no } from './no'
import { sv } from './sv'

// Finnic, Baltic, Hungarian

import { et } from './et'
import { fi } from './fi'
import { hu } from './hu'
import { lt } from './lt'
import { lv } from './lv'

// Turkic in Latin letters

import { az } from './az'
import { tk } from './tk'
import { tr } from './tr'
import { uz } from './uz'

// Albanian; of Africa

import { mg } from './mg'
import { rw } from './rw'
import { so } from './so'
import { sq } from './sq'
import { sw } from './sw'

// Of the islands, and Vietnamese

import { id } from './id'
import { ms } from './ms'
import { tl } from './tl'
import { vi } from './vi'

// Romance

import { ca } from './ca'
import { es } from './es'
import { fr } from './fr'
import { ht } from './ht'
import { it } from './it'
import { pt } from './pt'
import { ro } from './ro'

// Slavic in Latin letters

import { cs } from './cs'
import { pl } from './pl'
import { sk } from './sk'
import { sl } from './sl'
import { sr } from './sr'

// In Cyrillic letters

import { bg } from './bg'
import { kk } from './kk'
import { ky } from './ky'
import { mk } from './mk'
import { mn } from './mn'
import { ru } from './ru'
import { tg } from './tg'
import { uk } from './uk'

// In letters of their own

import { am } from './am'
import { el } from './el'
import { he } from './he'
import { hy } from './hy'
import { ka } from './ka'

// In Arabic letters

import { ar } from './ar'
import { ckb } from './ckb'
import { fa } from './fa'
import { ps } from './ps'
import { ur } from './ur'

// Of India and Ceylon

import { bn } from './bn'
import { hi } from './hi'
import { ne } from './ne'
import { si } from './si'
import { ta } from './ta'
import { te } from './te'

// Of further India, without blanks

import { km } from './km'
import { lo } from './lo'
import { my } from './my'
import { th } from './th'

// Of East Asia

import { ja } from './ja'
import { ko } from './ko'
import { zh } from './zh'

/** Every language that is read, by its ISO 639 code. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  en,
  names,
  nl,
  de,
  da,
  no,
  sv,
  is,
  fi,
  et,
  lv,
  lt,
  hu,
  tr,
  az,
  tk,
  uz,
  sq,
  sw,
  so,
  rw,
  mg,
  tl,
  id,
  ms,
  vi,
  ht,
  fr,
  ca,
  es,
  pt,
  it,
  ro,
  sl,
  sr,
  sk,
  cs,
  pl,
  mk,
  bg,
  ru,
  uk,
  kk,
  ky,
  tg,
  mn,
  el,
  hy,
  ka,
  am,
  he,
  ar,
  fa,
  ps,
  ckb,
  ur,
  hi,
  ne,
  bn,
  si,
  ta,
  te,
  th,
  lo,
  km,
  my,
  ko,
  ja,
  zh,
}
