import type { Lifeline } from '@/utils/lifeline/life'

export type Urgency = 'danger' | 'warn' | 'calm' | 'none'

/** The same steps as the badge's colours: 7 days and 30 days. A line that can no longer call is in danger as well. */
export function urgencyOf({ stage, deadline }: Lifeline): Urgency {
  if (stage === 'lost' || stage === 'grace') return 'danger'
  if (!deadline) return 'none'
  if (deadline.daysLeft <= 7) return 'danger'
  return deadline.daysLeft <= 30 ? 'warn' : 'calm'
}
