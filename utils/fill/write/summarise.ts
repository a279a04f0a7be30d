import type { FillOrder } from '@/utils/fill/fill-order'
import type { FieldReport, FillOutcome, FillReason, FillReport } from '@/utils/fill/fill-report'

/** What the single fields add up to. */
export function summarise(
  fields: readonly FieldReport[],
  order: FillOrder,
  recipe: FillReport['recipe'],
): FillReport {
  const hasNumber = fields.some(
    (field) => isIn(field) && (field.kind === 'number' || field.kind === 'local-number'),
  )
  const hasAmount = fields.some((field) => isIn(field) && field.kind === 'amount')
  const failed = fields.find((field) => !isIn(field))
  const isWhole = hasNumber && (hasAmount || order.amount === null) && failed === undefined
  const some: FillOutcome =
    hasNumber || hasAmount ? 'partly' : fields.length === 0 ? 'nothing-fits' : 'could-not-fill'
  const absent: FillReason = hasNumber ? 'no-amount-field' : 'no-number-field'
  return {
    outcome: isWhole ? 'filled' : some,
    reason: isWhole ? null : (failed?.reason ?? absent),
    fields,
    recipe,
  }
}

export const isIn = ({ status }: FieldReport): boolean => status === 'filled' || status === 'already'
