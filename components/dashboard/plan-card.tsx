import { useWords } from '@/components/words-context'
import { explainAct } from '@/utils/lifeline/explain/explain-act'
import { type TextLine, text } from '@/utils/lifeline/explain/text-line'
import type { Plan } from '@/utils/lifeline/plan/plan-keep-alive'
import type { Rule } from '@/utils/sim/rule'

/** The cheapest way to keep the number, by the year, and what was paid in the last one. */
export function PlanCard({ plan, rule }: { plan: Plan; rule: Rule }) {
  const { t, line } = useWords()
  if (plan.kind === 'unknown' || plan.kind === 'too-long') return null
  return (
    <section class="card stack">
      <h3>{t('planTitle')}</h3>
      {linesOf(plan).map((each, index) => (
        <p key={each.key} class={index === 0 && each.key !== 'planUnknownPrice' ? 'big' : ''}>
          {line(each)}
        </p>
      ))}
      {plan.acts.length > 0 && (
        <ol class="acts">
          {plan.acts.slice(0, actsShown).map((act) => (
            <li key={act.by.toString() + act.kind}>
              {line(
                explainAct(
                  { ...act, atLeast: act.money, from: null, gainsDays: null },
                  (pack) => rule.packs[pack]?.name ?? pack,
                )[0] ?? text('planImpossible'),
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** The next ones; what comes in two years is only there to be reckoned with. */
const actsShown = 3

function linesOf(plan: Plan): TextLine[] {
  const { kind, cost, isPriced, comesBack, paidLastYear } = plan
  if (kind === 'impossible') return [text('planImpossible')]
  const { nextYear, average, dearestYear } = cost
  const lines: TextLine[] = []
  if (nextYear.minor > 0) lines.push(text('planNextYear', { money: { money: nextYear } }))
  else if (average.minor > 0) lines.push(text('planNothingDue'))
  // A price that nobody told is not a price of nothing.
  else if (isPriced) lines.push(freeLine(plan))
  if (average.minor > 0 && average.minor !== nextYear.minor)
    lines.push(text('planAverage', { money: { money: average } }))
  if (!isPriced) lines.push(text('planUnknownPrice'))
  if (comesBack) lines.push(text('planComesBack'))
  if (paidLastYear !== null) {
    lines.push(text('planNow', { money: { money: paidLastYear } }))
    // Against the dearest year of the plan, so that a year in which nothing falls due is not called a saving.
    const saved = paidLastYear.minor - dearestYear.minor
    if (isPriced && saved > 0)
      lines.push(text('planSaves', { money: { money: { ...dearestYear, minor: saved } } }))
  }
  return lines
}

function freeLine({ acts, keptTo }: Plan): TextLine {
  const isCovered = acts.length === 0 && keptTo !== null
  return isCovered ? text('planCovered', { day: { day: keptTo.toString() } }) : text('planFree')
}
