import type { FieldReport, FieldStatus, FillReason } from '@/utils/fill/fill-report'
import type { FoundField } from '@/utils/fill/find-fields'

type Ending = (
  status: FieldStatus,
  reason?: FillReason | null,
  more?: Partial<Pick<FieldReport, 'wrote' | 'format' | 'after'>>,
) => FieldReport

/** Reports how a field ended; unless told otherwise nothing was written and it holds what it held `before`. */
export const reportOn =
  ({ kind, because }: Pick<FoundField, 'kind' | 'because'>, before = ''): Ending =>
  (status, reason = null, more = {}) => ({
    kind,
    because,
    before,
    wrote: '',
    format: null,
    after: before,
    ...more,
    status,
    reason,
  })
