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
}

/** Adding or editing a SIM, in place of its page. */
export function EditPanel({ line, steps, onClose }: Props) {
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
          const isDone = line
            ? await steps.run(t('savedSim', { name: sim.name }), () => editSim(line.sim.id, sim))
            : await steps.run(t('addedSim', { name: sim.name }), () => addSim(sim, events))
          if (isDone) onClose()
        }}
      />
    </Panel>
  )
}
