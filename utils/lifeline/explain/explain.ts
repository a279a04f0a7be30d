import type { Because, Step } from '@/utils/lifeline/because'
import type { Fact } from '@/utils/sim/fact'
import { explainEvent } from './explain-event'
import { explainFact } from './explain-fact'
import { type TextLine, text } from './text-line'

export interface Explanation {
  /** The whole sum in one line: ¥3,000 on 3 May 2026 + 60 days = 2 July 2026. */
  summary: TextLine
  /** The same, line by line: what happened, what the rule adds, the day and the zone whose midnight ends it. */
  lines: readonly TextLine[]
  /** Where the rule's numbers come from, each source once. */
  sources: readonly TextLine[]
}

/** Why a date is what it is, as sentences of the catalogs. */
export function explain({ code, params }: Because): Explanation {
  const { lastDay, steps, zone } = params
  if (lastDay === null || steps.length === 0) {
    const summary = text(emptyKeys[code as keyof typeof emptyKeys] ?? 'whyNotStated')
    return { summary, lines: [summary, ...steps.map(explainStep)], sources: sourcesOf(steps) }
  }
  const result = text('whyResult', { day: { day: lastDay }, zone: { zone } })
  const list = steps.map(summand).filter((line) => line !== null)
  return {
    summary: text('whySum', { sum: { list, joint: 'plus' }, day: { day: lastDay } }),
    lines: [...steps.map(explainStep), result],
    sources: sourcesOf(steps),
  }
}

const emptyKeys = {
  'no-end': 'whyNoEnd',
  'not-stated': 'whyNotStated',
  'never-began': 'whyNeverBegan',
} as const

/** What a step adds to the one-line sum; the line above it says the rest. */
function summand(step: Step): TextLine | null {
  switch (step.step) {
    case 'event':
      return explainEvent(step.event)
    case 'from-end':
      return text('sumFromEnd', { day: { day: step.to } })
    case 'pack-runs':
      return text('sumUntil', { day: { day: step.to } })
    case 'period':
    case 'fees':
      return text('sumPeriod', { period: { period: step.period, times: step.times } })
    case 'after-stage':
      return text('sumPeriod', { period: { period: step.period, times: 1 } })
    case 'window':
      return text('sumUntil', { day: { day: step.to } })
    case 'cap':
    case 'cap-ahead':
      return text('sumCapped')
    case 'stated':
      return text('sumStated', { day: { day: step.event.on } })
    case 'fixed':
      return text('sumFixed')
    case 'day-before':
      return text('sumDayBefore')
  }
}

function explainStep(step: Step): TextLine {
  const to = { day: step.to }
  switch (step.step) {
    case 'event':
      return explainEvent(step.event)
    case 'from-end':
      return text('stepFromEnd', { to })
    case 'pack-runs':
      return text('stepPackRuns', { to })
    case 'period':
      return text('stepPeriod', { period: { period: step.period, times: step.times }, to })
    case 'fees': {
      const { fee, balance, period, times } = step
      return text('stepFees', {
        fee: { money: fee },
        balance: { money: balance },
        period: { period, times },
        to,
      })
    }
    case 'after-stage':
      return text(step.stage === 'grace' ? 'stepGrace' : 'stepReceiveOnly', {
        period: { period: step.period, times: 1 },
        to,
      })
    case 'window':
      return text('stepWindow', { period: { period: step.window, times: 1 }, to })
    case 'cap-ahead':
      return text('stepCapAhead', { period: { period: step.period, times: 1 }, to })
    case 'cap':
      return step.period === null
        ? text('stepCapDay', { to })
        : text('stepCapRegistration', { period: { period: step.period, times: 1 }, to })
    case 'fixed':
      return text('stepFixed', { to })
    case 'stated':
      return text(statedKeys[step.clock], { on: { day: step.event.on }, to })
    case 'day-before':
      return text('stepDayBefore', { to })
  }
}

const statedKeys = {
  credit: 'stepStatedCredit',
  outgoing: 'stepStatedOutgoing',
  incoming: 'stepStatedIncoming',
  recovery: 'stepStatedRecovery',
} as const

function sourcesOf(steps: readonly Step[]): TextLine[] {
  const facts = new Map<string, Fact>()
  for (const step of steps) if ('fact' in step && step.fact) facts.set(step.fact.source, step.fact)
  return [...facts.values()].map(explainFact)
}
