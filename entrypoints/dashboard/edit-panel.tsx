import { Panel } from '@/components/dashboard/panel'
import { SimForm } from '@/components/sim/sim-form'
import { useWords } from '@/components/words-context'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { todayIn } from '@/utils/sim/today-in'
import { addSim, editSim } from '@/utils/storage/sims'

interface Props {
  /** Null to add a SIM. */
  line: Line | null
  steps: Steps
  onClose: () => void
  /** Where the dates of a new SIM are explained. */
  onAdded?: (simId: string) => void
}

/** Adding or editing a SIM, in place of its page. */
export function EditPanel({ line, steps, onClose, onAdded }: Props) {
  const { t } = useWords()
  return (
    <Panel title={t(line ? 'editSim' : 'addSim')}>
      <SimForm
        carriers={carrierIndex}
        loadCarrier={loadCarrier}
        sim={line?.sim ?? null}
        zone={Temporal.Now.timeZoneId()}
        todayIn={(zone) => todayIn(zone, now())}
        onCancel={onClose}
        onSave={async (sim, events) => {
          if (line) {
            if (await steps.run(t('savedSim', { name: sim.name }), () => editSim(line.sim.id, sim))) onClose()
            return
          }
          await steps.run(t('addedSim', { name: sim.name }), async () => {
            const added = await addSim(sim, events)
            onAdded?.(added.value.id)
            return added
          })
        }}
      />
    </Panel>
  )
}
