import { writeRoute } from '@/components/dashboard/route'
import { SimList } from '@/components/dashboard/sim-list'
import { useWords } from '@/components/words-context'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { matchSim } from '@/utils/storage/match-sim'
import { unarchiveSim } from '@/utils/storage/sims'

interface Props {
  lines: readonly Line[]
  archived: readonly Line[]
  steps: Steps
}

export function SimsScreen({ lines, archived, steps }: Props) {
  const { t } = useWords()
  return (
    <SimList
      sims={lines}
      archived={archived}
      matches={({ sim }, query) => matchSim(sim, query)}
      onOpen={(address) => location.assign(address)}
      onAdd={() => location.assign(writeRoute('sims', 'new'))}
      onUnarchive={({ sim }) =>
        void steps.run(t('unarchived', { name: sim.name }), () => unarchiveSim(sim.id))
      }
    />
  )
}
