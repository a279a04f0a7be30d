import { useState } from 'preact/hooks'
import { useReadOnly } from '@/components/read-only-context'
import { OwnRuleForm } from '@/components/rule/own-rule-form'
import { RuleEditor } from '@/components/rule/rule-editor'
import { useWords } from '@/components/words-context'
import type { Carrier } from '@/utils/carriers/carrier'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import type { Rule } from '@/utils/sim/rule'
import { editSim } from '@/utils/storage/sims'

interface Props {
  line: Line
  carrier: Carrier | null
  steps: Steps
}

/** The rule behind the dates: the user's own numbers, or a rule of their own. */
export function RuleSection({ line, carrier, steps }: Props) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const isReadOnly = useReadOnly()
  const { sim, events, today } = line
  const save = async (rule: Rule) => {
    // Closed only once it is kept: what was typed would go with it.
    if (await steps.run(t('ruleSaved', { name: sim.name }), () => editSim(sim.id, { rule }))) setOpen(false)
  }
  // A rule the user wrote whole is no older version of the carrier's.
  const isOwn = sim.rule.facts['main'] === undefined
  if (isReadOnly) return null
  return (
    <section class="card">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('ruleTitle')}</summary>
        {isOpen && (
          <div class="stack">
            <RuleEditor
              key={JSON.stringify(sim.rule)}
              sim={sim}
              events={events}
              today={today}
              onSave={save}
            />
            <details>
              <summary>{t('ownTitle')}</summary>
              <OwnRuleForm sim={sim} events={events} today={today} onSave={save} />
            </details>
            {isOwn && carrier && (
              <div class="row">
                <button type="button" onClick={() => void save(carrier.rule)}>
                  {t('ruleUseCarriers')}
                </button>
              </div>
            )}
          </div>
        )}
      </details>
    </section>
  )
}
