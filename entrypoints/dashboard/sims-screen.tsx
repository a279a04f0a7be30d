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
  /** Ids of those that the address asks for; none: all. */
  only: readonly string[]
  steps: Steps
}

export function SimsScreen({ lines, archived, only, steps }: Props) {
  const { t } = useWords()
  const asked = lines.filter(({ sim }) => only.includes(sim.id))
  const isPart = asked.length > 0
  return (
    <SimList
      sims={isPart ? asked : lines}
      archived={isPart ? [] : archived}
      isPart={isPart}
      matches={({ sim }, query) => matchSim(sim, query)}
      onOpen={(address) => location.assign(address)}
      onAdd={() => location.assign(writeRoute('sims', 'new'))}
      onUnarchive={({ sim }) =>
        void steps.run(t('unarchived', { name: sim.name }), () => unarchiveSim(sim.id))
      }
    />
  )
}
