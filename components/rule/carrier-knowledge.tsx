import { useState } from 'preact/hooks'
import { Field } from '@/components/form/field'
import { useWords } from '@/components/words-context'
import type { Bands, Carrier, Conflict, Hint } from '@/utils/carriers/carrier'
import { valueLine } from '@/utils/lifeline/explain/explain-doubt'
import { explainFact } from '@/utils/lifeline/explain/explain-fact'
import type { DoubtValue } from '@/utils/sim/rule'
import { conflictKeys, hintKeys } from './carrier-keys'

/** What else is known of a product: advice, where sources disagree, and whether a phone fits its network. */
export function CarrierKnowledge({ carrier }: { carrier: Carrier }) {
  const { t } = useWords()
  const { hints, conflicts, bands } = carrier
  if (hints.length + conflicts.length === 0 && !bands) return null
  return (
    <section class="card">
      <details>
        <summary>{t('goodToKnow')}</summary>
        <ul class="stack ways">
          {hints.map((hint) => (
            <li key={hint.code}>
              <HintLine hint={hint} currency={carrier.currency} />
            </li>
          ))}
          {conflicts.map((conflict) => (
            <li key={conflict.about}>
              <ConflictLines conflict={conflict} carrier={carrier} />
            </li>
          ))}
        </ul>
        {bands && <BandCheck bands={bands} />}
      </details>
    </section>
  )
}

function HintLine({ hint, currency }: { hint: Hint; currency: string }) {
  const { t } = useWords()
  const values = useValues(hint.values, currency)
  const more = hint.count === undefined ? values : String(hint.count)
  return (
    <>
      {t(hintKeys[hint.code])}
      {more && ` (${more})`}
    </>
  )
}

function ConflictLines({ conflict, carrier }: { conflict: Conflict; carrier: Carrier }) {
  const { t } = useWords()
  return (
    <>
      <p class="hint warn">{t('sourcesDisagree', { about: t(conflictKeys[conflict.about]) })}</p>
      <ul>
        {conflict.sides.map((side) => (
          <li key={side.fact} class="dim">
            <Side side={side} carrier={carrier} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Side({ side, carrier }: { side: Conflict['sides'][number]; carrier: Carrier }) {
  const { t, line } = useWords()
  const values = useValues(side.values, carrier.currency)
  const says = side.says ? t(side.says === 'yes' ? 'saysYes' : 'saysNo') : ''
  const fact = carrier.rule.facts[side.fact]
  return (
    <>
      {[says, values].filter(Boolean).join(', ')} {fact && `— ${line(explainFact(fact))}`}
    </>
  )
}

function useValues(values: readonly DoubtValue[] | undefined, currency: string): string {
  const { line, list } = useWords()
  return list(
    (values ?? [])
      .map((value) => valueLine(value, currency))
      .filter((shown) => shown !== null)
      .map(line),
  )
}

/** "Does my phone fit?": the bands of the phone against those the network cannot do without. */
function BandCheck({ bands }: { bands: Bands }) {
  const { t, list, day } = useWords()
  const [typed, setTyped] = useState('')
  const own = new Set((typed.match(/\d+/g) ?? []).map(Number))
  const missing = bands.must.filter((band) => !own.has(band))
  return (
    <div class="stack bands">
      <p>{t('bandsNeeded', { bands: list(bands.must.map(String)), all: list(bands.lte.map(String)) })}</p>
      {bands.off3gOn && <p class="hint">{t('no3g', { day: day(bands.off3gOn) })}</p>}
      <Field label={t('bandsOfPhone')} hint={t('bandsHint')}>
        {(props) => (
          <input
            {...props}
            inputMode="numeric"
            placeholder="1, 3, 8, 18, 19, 26"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      {own.size > 0 && (
        <output class={missing.length === 0 ? 'notice' : 'notice warn'}>
          {missing.length === 0 ? t('bandsFit') : t('bandsMissing', { bands: list(missing.map(String)) })}
        </output>
      )}
    </div>
  )
}
