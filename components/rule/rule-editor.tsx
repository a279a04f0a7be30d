import { useState } from 'preact/hooks'
import { writeMoney } from '@/components/form/money-field'
import { useWords } from '@/components/words-context'
import { lifeline } from '@/utils/lifeline/lifeline'
import { resetOverride, setOverride, withoutOverrides } from '@/utils/lifeline/overrides'
import { type RuleNumber, ruleNumbers } from '@/utils/lifeline/rule-numbers'
import { parseMoney } from '@/utils/sim/money'
import type { Rule } from '@/utils/sim/rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { MovedDate } from './moved-date'
import { ruleLabelKeys, unitKeys } from './rule-keys'

interface Props {
  sim: Sim
  events: readonly SimEvent[]
  today: Temporal.PlainDate
  onSave: (rule: Rule) => void
}

/** Every number of the rule, open to what the user knows better; each change is seen in dates before it is saved. */
export function RuleEditor({ sim, events, today, onSave }: Props) {
  const { t } = useWords()
  const [rule, setRule] = useState(sim.rule)
  const numbers = ruleNumbers(rule)
  const isChanged = rule !== sim.rule
  if (numbers.length === 0) return <p class="dim">{t('ruleNoNumbers')}</p>
  return (
    <div class="stack">
      <p class="hint">{t('ruleEditHint')}</p>
      <ul class="stack rule-numbers">
        {numbers.map((number) => (
          <li key={number.path}>
            <NumberRow
              number={number}
              currency={rule.currency}
              onChange={(value) => setRule((before) => setOverride(before, number.path, value) ?? before)}
              onReset={() => setRule((before) => resetOverride(before, number.path))}
            />
          </li>
        ))}
      </ul>
      {isChanged && (
        <MovedDate
          before={lifeline(sim, events, sim.rule, today)}
          after={lifeline(sim, events, rule, today)}
        />
      )}
      <div class="row">
        <button type="button" class="primary" disabled={!isChanged} onClick={() => onSave(rule)}>
          {t('ruleSave')}
        </button>
        {rule.overrides.length > 0 && (
          <button type="button" onClick={() => setRule(withoutOverrides(rule))}>
            {t('ruleResetAll')}
          </button>
        )}
      </div>
    </div>
  )
}

interface RowProps {
  number: RuleNumber
  currency: string
  onChange: (value: number | boolean) => void
  onReset: () => void
}

function NumberRow({ number, currency, onChange, onReset }: RowProps) {
  const { t, say, money, locale } = useWords()
  const { label, kind, unit, atLeast, value, was } = number
  const [typed, setTyped] = useState<string | null>(null)
  const named =
    atLeast === null
      ? t(ruleLabelKeys[label])
      : t('ruleFrom', { label: t(ruleLabelKeys[label]), money: money({ minor: atLeast, currency }) })
  const shown = (each: number | boolean) => {
    if (typeof each === 'boolean') return t(each ? 'saysYes' : 'saysNo')
    return kind === 'money'
      ? money({ minor: each, currency })
      : unit
        ? say(unitKeys[unit], { count: each })
        : String(each)
  }
  const read = (text: string) =>
    kind === 'money' ? (parseMoney(text, currency, locale)?.minor ?? null) : readCount(text)
  const isOdd = typed !== null && typed.trim() !== '' && read(typed) === null
  const take = (text: string) => {
    setTyped(text)
    const number = read(text)
    if (number !== null) onChange(number)
  }
  if (typeof value === 'boolean')
    return (
      <label class="row">
        <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
        <span class="grow">{named}</span>
        {was !== null && <small>{t('ruleShipped', { value: shown(was) })}</small>}
      </label>
    )
  return (
    <>
      <div class="row">
        <label class="grow row">
          <span class="grow">{named}</span>
          <input
            class="short"
            inputMode="decimal"
            aria-invalid={isOdd}
            value={typed ?? (kind === 'money' ? writeMoney(value, currency) : String(value))}
            onInput={(event) => take(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
          />
          <small class="unit">{kind === 'money' ? currency : unit && t(bareUnitKeys[unit])}</small>
        </label>
        {was !== null && (
          <span class="row">
            <small>{t('ruleShipped', { value: shown(was) })}</small>
            <button type="button" class="link" onClick={onReset}>
              {t('ruleReset')}
            </button>
          </span>
        )}
      </div>
      {isOdd && (
        <p class="error" role="alert">
          {kind === 'money' ? t('errorMoney', { currency }) : t('errorWhole')}
        </p>
      )}
    </>
  )
}

const bareUnitKeys = { day: 'unitDays', week: 'unitWeeks', month: 'unitMonths', year: 'unitYears' } as const

/** A hundred years is past every rule and keeps a slip of the finger from reaching the end of the calendar. */
function readCount(text: string): number | null {
  const count = Number(text.normalize('NFKC').trim())
  return Number.isInteger(count) && count > 0 && count <= 36_525 ? count : null
}
