import { useWords } from '@/components/words-context'

export interface PlanCounts {
  added: number
  changed: number
  deleted: number
  unchanged: number
}

/** What an import would do, table by table, before it does it. */
export function PlanLines({ plan }: { plan: Readonly<Record<keyof typeof tableKeys, PlanCounts>> }) {
  const { t } = useWords()
  return (
    <table class="plan">
      <thead>
        <tr>
          <td />
          {columns.map(({ key, count }) => (
            <th key={count} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(tableKeys) as (keyof typeof tableKeys)[]).map((table) => (
          <tr key={table}>
            <th scope="row">{t(tableKeys[table])}</th>
            {columns.map(({ count }) => (
              <td key={count}>{plan[table][count]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const tableKeys = {
  sims: 'tableSims',
  events: 'tableEvents',
  recipes: 'tableRecipes',
  receipts: 'tableReceipts',
} as const

const columns = [
  { count: 'added', key: 'planAdded' },
  { count: 'changed', key: 'planChanged' },
  { count: 'deleted', key: 'planDeleted' },
  { count: 'unchanged', key: 'planSame' },
] as const
