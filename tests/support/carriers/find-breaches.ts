import type { Carrier } from '@/utils/carriers/carrier'
import { doubtCodes } from '@/utils/storage/schema/rule-schema'
import { findProse } from './find-prose'
import { walk } from './walk'

/** What a carrier's file does against the conventions, each in words that tell how to put it right. */
export function findBreaches(carrier: Carrier, file: string): string[] {
  return [
    ...findIdentityBreaches(carrier, file),
    ...findRuleBreaches(carrier),
    ...findFactBreaches(carrier),
    ...findAddressBreaches(carrier),
    ...findCodeBreaches(carrier),
    ...findValueBreaches(carrier),
    ...findProse(carrier),
  ]
}

function* findIdentityBreaches({ id, country, currency, rule, name }: Carrier, file: string) {
  if (!file.endsWith(`rules/${id.replace('-', '/')}.ts`)) yield `id "${id}" is not what ${file} is called`
  if (!/^[a-z]{2,3}-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield `id "${id}" is not <country>-<product>`
  if (country !== 'ZZ' && id.slice(0, 2).toUpperCase() !== country) yield `id "${id}" is not of ${country}`
  if (!/^[A-Z]{2}$/.test(country)) yield `country "${country}" is not ISO 3166-1 alpha-2`
  if (!name.trim()) yield 'has no name'
  if (currency !== rule.currency) yield `currency ${currency} is not the rule's, ${rule.currency}`
}

function* findRuleBreaches({ rule }: Carrier) {
  if (!isZone(rule.zone)) yield `zone "${rule.zone}" is not an IANA time zone`
  if (!Intl.supportedValuesOf('currency').includes(rule.currency))
    yield `currency "${rule.currency}" is not ISO 4217`
  if (rule.tracks.length === 0 && rule.without === null)
    yield 'has neither a rule nor a reason for having none'
  if (rule.tracks.length > 0 && rule.without !== null) yield 'has both a rule and a reason for having none'
  if (rule.confidence === 'low' && rule.doubts.length === 0) yield 'has low confidence and says no doubt'
  if (rule.overrides.length > 0) yield 'overrides belong to a user, not to the shelf'
}

function* findFactBreaches({ rule, ...rest }: Carrier) {
  const known = Object.keys(rule.facts)
  if (!known.includes('main')) yield 'has no fact "main"'
  for (const [key, fact] of Object.entries(rule.facts)) {
    if (!fact.source.trim()) yield `fact "${key}" has no source`
    if (fact.datedOn !== null && !isDate(fact.datedOn)) yield `fact "${key}" bears no date: ${fact.datedOn}`
    if (!isDate(fact.checkedOn) || fact.checkedOn.length < 7) yield `fact "${key}" was checked on no date`
    if (!['high', 'medium', 'low'].includes(fact.confidence)) yield `fact "${key}" has no confidence`
  }
  for (const { key, value } of walk({ ...rest, rule: { ...rule, facts: {} } })) {
    const named = key === 'fact' ? [value] : key === 'facts' && Array.isArray(value) ? value : []
    for (const name of named)
      if (typeof name !== 'string' || !known.includes(name)) yield `names a fact that is not there: ${name}`
  }
}

function* findAddressBreaches({ addresses }: Carrier) {
  for (const { host, paths, url } of addresses) {
    if (!/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host))
      yield `"${host}" is no exact host in lower case`
    if (paths.length === 0 || !paths.every((path) => path.startsWith('/')))
      yield `paths of ${host} must each begin with "/"`
    if (url !== undefined && !URL.canParse(url)) yield `"${url}" is no address`
    else if (url !== undefined && (new URL(url).protocol !== 'https:' || new URL(url).hostname !== host))
      yield `${url} is not on https://${host}`
  }
}

function* findCodeBreaches({ rule }: Carrier) {
  for (const { code, about } of rule.doubts) {
    if (!(code in doubtCodes)) yield `no such doubt: ${code}`
    if (about && !walk(rule).some(({ path }) => path === about)) yield `doubts what is not there: ${about}`
  }
  const packs = Object.keys(rule.packs)
  for (const { key, value } of walk(rule.tracks))
    if (key === 'packs' && Array.isArray(value))
      for (const name of value) if (!packs.includes(name)) yield `names a pack that is not there: ${name}`
}

function* findValueBreaches(carrier: Carrier) {
  for (const { path, value } of walk(carrier)) {
    const plain = value === null || ['string', 'boolean', 'object'].includes(typeof value)
    if (!plain && !Number.isFinite(value)) yield `${path} is not plain JSON`
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      if (Object.getPrototypeOf(value) !== Object.prototype) yield `${path} is not a plain object`
  }
  for (const { path, key, value } of walk({ ...carrier, rule: { ...carrier.rule, facts: {} } }))
    if (moneyKeys.has(key) && value !== null && !(Number.isSafeInteger(value) && Number(value) >= 0))
      yield `${path} is not whole minor units`
}

const moneyKeys = new Set(['atLeast', 'atMost', 'fee', 'price', 'cost', 'minor', 'least', 'most', 'step'])

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(`${text}-01-01`.slice(0, 10)).toString().startsWith(text)
  } catch {
    return false
  }
}
