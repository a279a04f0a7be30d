import { describe, expect, it } from 'vitest'
import { partsOf } from '@/components/lifeline/life-bar'
import type { Because } from '@/utils/lifeline/because'
import type { Lifeline, Span } from '@/utils/lifeline/life'
import { urgencyOf } from '@/utils/lifeline/urgency'

const today = Temporal.PlainDate.from('2026-11-22')
const because: Because = { code: 'not-stated', params: { lastDay: null, zone: 'UTC', steps: [] } }
const span = (stage: Span['stage'], days: number | null): Span => ({
  stage,
  lastDay: days === null ? null : today.add({ days }),
  because,
})

function life(stage: Lifeline['stage'], spans: Span[], daysLeft: number | null = null): Lifeline {
  const by = today.add({ days: daysLeft ?? 0 })
  const act = { kind: 'top-up', atLeast: null, pack: '', uses: [], from: null, by, gainsDays: null } as const
  const deadline = daysLeft === null ? null : ({ lastDay: by, daysLeft, then: 'lost', act, because } as const)
  return { today, stage, spans, clocks: {}, deadline, doubts: [] }
}

const whole = (parts: { share: number }[]) => parts.reduce((sum, { share }) => sum + share, 0)

describe('the lifeline as a picture', () => {
  it('counts the last day itself and ends in lost ground', () => {
    expect(partsOf(life('active', [span('active', 9)], 9), 100, 0)).toEqual([
      { stage: 'active', share: 10 },
      { stage: 'lost', share: 90 },
    ])
  })

  it('follows a stage with the next, with the past before the needle', () => {
    expect(partsOf(life('active', [span('active', 9), span('receive-only', 39)], 9), 100, 20)).toEqual([
      { stage: 'active', share: 30 },
      { stage: 'receive-only', share: 30 },
      { stage: 'lost', share: 60 },
    ])
  })

  it('runs to the edge when there is no end, or one beyond it', () => {
    expect(partsOf(life('active', [span('active', null)]), 100, 0)).toEqual([{ stage: 'active', share: 100 }])
    expect(partsOf(life('active', [span('active', 700)], 700), 100, 0)).toEqual([
      { stage: 'active', share: 100 },
    ])
  })

  it('is always filled', () => {
    for (const spans of [[], [span('grace', 0)], [span('active', 99), span('grace', 200)]])
      expect(whole(partsOf(life('active', spans), 100, 30))).toBe(130)
  })

  it('is unknown ground without any date', () => {
    expect(partsOf(life('unknown', []), 100, 0)).toEqual([{ stage: 'unknown', share: 100 }])
  })
})

describe('how urgent a line is', () => {
  it.each([
    ['danger', 'active', 0],
    ['danger', 'active', 7],
    ['warn', 'active', 8],
    ['warn', 'active', 30],
    ['calm', 'active', 31],
    ['none', 'active', null],
    ['danger', 'lost', null],
    ['danger', 'grace', 60],
  ] as const)('is %s when %s with %s days left', (expected, stage, daysLeft) => {
    expect(urgencyOf(life(stage, [], daysLeft))).toBe(expected)
  })
})
