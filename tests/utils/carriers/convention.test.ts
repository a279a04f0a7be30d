import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBreaches } from '@/tests/support/carriers/find-breaches'
import { findSharedHosts } from '@/tests/support/carriers/find-shared-hosts'
import { plant } from '@/tests/support/carriers/plant'
import type { Carrier } from '@/utils/carriers/carrier'
import sound from '@/utils/carriers/rules/de/alditalk'

const files = import.meta.glob<Carrier>('/utils/carriers/rules/*/*.ts', { import: 'default', eager: true })
const tests = Object.keys(import.meta.glob('/tests/utils/carriers/*/*.test.ts'))
const shelf = Object.entries(files)

describe('every carrier on the shelf', () => {
  test.each(shelf)('%s keeps the conventions', (file, carrier) => {
    expect(findBreaches(carrier, file)).toEqual([])
  })

  test('owns its addresses alone, or with products of the same company', () => {
    expect(findSharedHosts(shelf.map(([, carrier]) => carrier))).toEqual([])
  })

  test('tells nobody to switch roaming on for a number that only lies in store', () => {
    const stored = shelf.filter(
      ([, { rule }]) => rule.aim === 'recovery' || rule.without === 'number-storage',
    )
    expect(stored.length).toBeGreaterThanOrEqual(3)
    const told = stored.filter(([, { hints }]) => hints.some(({ code }) => code === 'turn-on-before-leaving'))
    expect(told.map(([file]) => file)).toEqual([])
  })

  test('dates a source as its neighbours do, where one regulator binds them all', () => {
    // A collection of users' reports has entries of many days; an article or a page has one.
    const facts = shelf
      .flatMap(([, { country, rule }]) => Object.values(rule.facts).map((fact) => ({ country, fact })))
      .filter(({ fact }) => fact.kind !== 'community')
    const shared = Map.groupBy(facts, ({ country, fact }) => `${country} ${fact.source}`)
    expect([...shared.values()].filter((same) => same.length > 1).length).toBeGreaterThan(20)
    const disagree = [...shared].filter(([, [one, ...others]]) =>
      others.some(({ fact }) => fact.datedOn !== one?.fact.datedOn || fact.kind !== one.fact.kind),
    )
    expect(disagree.map(([what]) => what)).toEqual([])
  })

  test('has a test of its own', () => {
    const untested = shelf.map(([file]) =>
      join('/tests/utils/carriers', basename(join(file, '..')), basename(file, '.ts')),
    )
    expect(untested.filter((path) => !tests.includes(`${path}.test.ts`))).toEqual([])
  })
})

describe('the conventions', () => {
  test.each([
    ['has no fact "main"', 'rule.facts', {}],
    ['fact "main" has no source', 'rule.facts.main.source', ' '],
    ['fact "main" bears no date: 2026-02-30', 'rule.facts.main.datedOn', '2026-02-30'],
    ['fact "main" was checked on no date', 'rule.facts.main.checkedOn', 'recently'],
    ['fact "main" was checked on no date', 'rule.facts.main.checkedOn', '2026'],
    ['fact "main" has no confidence', 'rule.facts.main.confidence', 'sure'],
    ['names a fact that is not there: forum', 'rule.tracks.0.validity.fact', 'forum'],
    ['names a fact that is not there: forum', 'rule.doubts', [{ code: 'may-lag', facts: ['forum'] }]],
    ['zone "Europe/Bonn" is not an IANA time zone', 'rule.zone', 'Europe/Bonn'],
    ['currency "EUD" is not ISO 4217', 'rule.currency', 'EUD'],
    ["currency USD is not the rule's, EUR", 'currency', 'USD'],
    ['id "de-aldi" is not what rules/de/alditalk.ts is called', 'id', 'de-aldi'],
    ['id "de-alditalk" is not of AT', 'country', 'AT'],
    ['has neither a rule nor a reason for having none', 'rule.tracks', []],
    ['has both a rule and a reason for having none', 'rule.without', 'unknown'],
    ['has low confidence and says no doubt', 'rule.confidence', 'low'],
    ['overrides belong to a user, not to the shelf', 'rule.overrides', [{ path: '', value: 1, was: 2 }]],
    ['no such doubt: maybe', 'rule.doubts', [{ code: 'maybe' }]],
    ['doubts what is not there: caps.3', 'rule.doubts', [{ code: 'may-lag', about: 'caps.3' }]],
    ['names a pack that is not there: L', 'rule.tracks.0.validity.tiers.0.act', { packs: ['L'] }],
    ['"*.alditalk.de" is no exact host in lower case', 'addresses.0.host', '*.alditalk.de'],
    ['"www.ALDItalk.de" is no exact host in lower case', 'addresses.0.host', 'www.ALDItalk.de'],
    ['paths of www.alditalk.de must each begin with "/"', 'addresses.0.paths', ['help']],
    [
      'http://www.alditalk.de/ is not on https://www.alditalk.de',
      'addresses.0.url',
      'http://www.alditalk.de/',
    ],
    ['https://evil.example/ is not on https://www.alditalk.de', 'addresses.0.url', 'https://evil.example/'],
    [
      'rule.tracks.0.validity.tiers.1.act.atLeast is not whole minor units',
      'rule.tracks.0.validity.tiers.1.act.atLeast',
      4.99,
    ],
    ['network is not plain JSON', 'network', () => 'O2'],
    ['hints is not a plain object', 'hints', new Map()],
    ['hints.0.code is prose, write a code: "top up once a year"', 'hints', [{ code: 'top up once a year' }]],
  ])('refuse a carrier that %s', (breach, path, value) => {
    expect(findBreaches(plant(sound, path, value), 'rules/de/alditalk.ts')).toContain(breach)
  })

  test('refuse a host that two companies claim', () => {
    const thief = plant(sound, 'id', 'de-thief')
    expect(findSharedHosts([sound, thief])).toContain(
      'www.alditalk.de belongs to de-alditalk and to de-thief, which name no common company',
    )
  })

  test('let the products of one company share a host', () => {
    const one = plant(sound, 'company', 'ALDI')
    expect(findSharedHosts([one, plant(one, 'id', 'de-alditalk-data')])).toEqual([])
  })
})
