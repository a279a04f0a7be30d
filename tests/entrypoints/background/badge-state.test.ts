import { describe, expect, it } from 'vitest'
import { badgeState, brokenBadge } from '@/entrypoints/background/badge-state'
import { sayTitle } from '@/entrypoints/background/say-title'
import { makeVoice } from '@/entrypoints/background/voice'
import { sampleSim } from '@/tests/support/sample-records'
import { languages } from '@/utils/i18n/language'
import type { Sim } from '@/utils/sim/sim'
import type { NearestDeadline } from '@/utils/storage/nearest-deadline'

const at = Date.parse('2026-06-01T12:00:00Z')
const usual = { badge: 'days', badgeColors: 'usual' } as const

function due(deadlineOn: string | null, zone = 'Asia/Tokyo', endsAt = at): NearestDeadline {
  const marks = { id: 's', createdAt: 0, updatedAt: 0, archivedAt: null, deletedAt: null }
  const sim: Sim = { ...sampleSim(), ...marks }
  return { sim, zone, deadlineOn, endsAt }
}

describe('the badge', () => {
  it.each([
    ['0d', '2026-06-01'],
    ['1d', '2026-06-02'],
    ['12d', '2026-06-13'],
    ['99d', '2026-09-08'],
    ['100', '2026-09-09'],
    ['999', '2029-02-24'],
    ['2y', '2029-02-25'],
    ['99y', '2600-01-01'],
    ['!', '2026-05-31'],
  ])('is %s for %s, in at most three characters', (text, on) => {
    const state = badgeState(due(on), null, at, usual)
    expect(state.text).toBe(text)
    // Four would be cut in a toolbar with a wide font.
    expect([...state.text].length).toBeLessThanOrEqual(3)
  })

  it('turns urgent in the last week and soon in the last month, to the day', () => {
    const colorOn = (on: string) => badgeState(due(on), null, at, usual).color
    const [urgent, soon, calm] = ['2026-06-01', '2026-06-20', '2026-12-31'].map(colorOn)
    expect(['2026-06-08', '2026-06-09'].map(colorOn)).toEqual([urgent, soon])
    expect(['2026-07-01', '2026-07-02'].map(colorOn)).toEqual([soon, calm])
  })

  it('shows a lost number only while no other can still be saved within a month', () => {
    const titleBeside = (on: string | null) => badgeState(due(on), due(null), at, usual).title.code
    expect(['2026-07-01', '2026-07-02', null].map(titleBeside)).toEqual(['days-left', 'lost', 'lost'])
  })

  it('lets go of a loss after 90 days, unless there is nothing else to show', () => {
    const midnight = Date.parse('2026-06-01T00:00:00+09:00')
    const beside = (on: string | null, daysAgo: number) =>
      badgeState(due(on), due(null, 'Asia/Tokyo', midnight - (daysAgo - 1) * 86_400_000), at, usual).title
        .code
    expect(beside('2026-12-31', 1)).toBe('lost')
    expect(beside('2026-12-31', 90)).toBe('lost')
    expect(beside('2026-12-31', 91)).toBe('days-left')
    expect(beside(null, 91)).toBe('lost')
  })

  it('counts a year as 365 days', () => {
    expect(badgeState(due('2029-05-30'), null, at, usual).text).toBe('2y')
    expect(badgeState(due('2029-05-31'), null, at, usual).text).toBe('3y')
  })

  it('says in words whether the last day has passed, is today, or is to come', () => {
    const say = (on: string) => sayTitle(badgeState(due(on), null, at, usual).title, makeVoice('en'))
    expect(say('2026-05-31')).toContain('passed')
    expect(say('2026-06-01')).toContain('last day')
    expect(say('2026-06-03')).toContain('2 days left')
  })

  it('counts in the zone of the SIM, not of the user', () => {
    const beforeMidnight = Date.parse('2026-06-01T14:59:59.999Z')
    expect(badgeState(due('2026-06-02'), null, beforeMidnight, usual).text).toBe('1d')
    expect(badgeState(due('2026-06-02'), null, beforeMidnight + 1, usual).text).toBe('0d')
    expect(badgeState(due('2026-06-02', 'Pacific/Honolulu'), null, beforeMidnight + 1, usual).text).toBe('1d')
  })

  it.each(['usual', 'safe'] as const)(
    'has %s colours of at least 4.5 to 1 against its text',
    (badgeColors) => {
      const chosen = { badge: 'days', badgeColors } as const
      const ons = ['2026-05-31', '2026-06-01', '2026-06-20', '2026-12-31']
      const states = [
        ...ons.map((on) => badgeState(due(on), null, at, chosen)),
        brokenBadge,
        badgeState(null, due(null), at, chosen),
      ]
      expect(new Set(states.map((state) => state.color)).size).toBeGreaterThanOrEqual(4)
      for (const { color, textColor } of states)
        expect(contrast(color, textColor)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('is empty where the days are not wanted, with the sentence still beside it', () => {
    const off = { badge: 'off', badgeColors: 'usual' } as const
    const state = badgeState(due('2026-06-02'), null, at, off)
    expect(state.text).toBe('')
    expect(sayTitle(state.title, makeVoice('en'))).toContain('1 day left')
    expect(badgeState(null, due(null), at, off).text).toBe('')
  })

  it('has a sentence in every language for every state, with nothing left open', () => {
    const states = ['2026-05-31', '2026-06-01', '2026-06-02', '2026-12-31'].map((on) =>
      badgeState(due(on), null, at, usual),
    )
    const titles = [
      ...states,
      brokenBadge,
      badgeState(null, null, at, usual),
      badgeState(null, due(null), at, usual),
    ]
    for (const language of languages) {
      const said = titles.map(({ title }) => sayTitle(title, makeVoice(language)))
      expect(new Set(said).size).toBe(titles.length)
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|undefined/)
    }
    expect(sayTitle(states[2]?.title ?? { code: 'broken' }, makeVoice('en'))).toContain('1 day left')
  })
})

/** WCAG 2.1 contrast of two #rrggbb colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
