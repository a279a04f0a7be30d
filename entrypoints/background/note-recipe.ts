import type { FillReport } from '@/utils/fill/fill-report'
import { now } from '@/utils/now'
import { findRecipe, saveRecipe } from '@/utils/storage/recipes'

/** Remembers when a taught site last took its number. A page that was filled stays filled if this cannot be kept. */
export async function noteRecipe(report: FillReport, host: string): Promise<void> {
  const hasNumber = report.fields.some(
    ({ kind, status, because }) =>
      kind === 'number' && because.includes('recipe') && (status === 'filled' || status === 'already'),
  )
  if (report.recipe !== 'used' || !hasNumber) return
  const recipe = await findRecipe(host).catch(() => null)
  if (!recipe) return
  const lastWorkedAt = Temporal.Instant.fromEpochMilliseconds(now()).toString()
  await saveRecipe({ ...recipe, lastWorkedAt }).catch(() => undefined)
}
