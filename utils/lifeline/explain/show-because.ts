import type { Because, EventShown, Step } from '@/utils/lifeline/because'
import type { Why, WhyStep } from '@/utils/lifeline/line/why'
import { type Day, writeDay } from '@/utils/sim/day'
import type { Rule } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'

/** A reason as plain JSON, ending on the last usable day. */
export function showBecause(why: Why, end: Day | null, rule: Rule): Because {
  const named = rule.lastDayUsable ? -1 : why.findIndex(isNamedDay)
  const steps = why.map((step, index) => {
    // A day that was named is the last usable one; what follows it is counted from there.
    return showStep(named !== -1 && index > named ? { ...step, to: step.to - 1 } : step, rule)
  })
  const shown = (code: Because['code'], lastDay: string | null): Because => ({
    code,
    params: { lastDay, zone: rule.zone, steps },
  })
  if (end === null) return shown('never-began', null)
  if (end === Infinity) return shown('no-end', null)
  const lastDay = writeDay(rule.lastDayUsable ? end : end - 1)
  const reached = steps.at(-1)
  if (reached === undefined) return shown('not-stated', lastDay)
  if (reached.to !== lastDay) steps.push({ step: 'day-before', to: lastDay })
  return shown(reached.step, lastDay)
}

function isNamedDay(step: WhyStep, index: number, why: Why): boolean {
  if (step.step === 'pack-runs') return step.period === null && why[index + 1]?.step !== 'period'
  return step.step === 'stated' || step.step === 'fixed'
}

function showStep(step: WhyStep, rule: Rule): Step {
  const to = writeDay(step.to)
  const fact = rule.facts[('fact' in step && step.fact) || 'main'] ?? null
  const money = (minor: number) => ({ minor, currency: rule.currency })
  switch (step.step) {
    case 'event':
    case 'stated':
      return { ...step, event: showEvent(step.event, rule), to }
    case 'from-end':
      return { ...step, to }
    case 'cap':
      return { step: 'cap', event: step.event && showEvent(step.event, rule), period: step.period, to, fact }
    case 'fees':
      return { ...step, fee: money(step.fee), balance: money(step.balance), to, fact }
    case 'after-stage':
      return { step: 'after-stage', stage: step.stage, period: step.period, to, fact }
    default:
      return { ...step, to, fact }
  }
}

function showEvent(event: SimEvent, rule: Rule): EventShown {
  const { id, kind, on } = event
  return { id, kind, on, money: 'money' in event ? event.money : null, what: whatOf(event, rule) }
}

function whatOf(event: SimEvent, rule: Rule): string {
  if (event.kind === 'purchase') return rule.packs[event.pack]?.name ?? event.pack
  return event.kind === 'use' ? event.use : ''
}
