import { freshLossDays } from '@/utils/lifeline/urgency'
import { todayIn } from '@/utils/sim/today-in'
import type { NearestDeadline } from '@/utils/storage/nearest-deadline'
import type { Settings } from '@/utils/storage/settings'

export interface BadgeState {
  /** At most three characters, so that no toolbar cuts it. */
  text: string
  color: string
  textColor: string
  title: BadgeTitle
}

export type BadgeTitle =
  | { code: 'no-sims' }
  | { code: 'days-left'; name: string; days: number; on: string }
  | { code: 'lost'; name: string }
  | { code: 'broken' }

/** White on each of them has at least 4.5:1; the safe ones differ in brightness and from blue to yellow. */
const palettes = {
  usual: { calm: '#1f6a45', soon: '#8a5300', urgent: '#b3261e', past: '#8c1d18' },
  safe: { calm: '#0b63a5', soon: '#7d5c00', urgent: '#3a2200', past: '#000000' },
} as const
const textColor = '#ffffff'

const soonDays = 30
const urgentDays = 7

/**
 * What the icon shows. A number lost of late stays in sight, but never hides one that can still be saved soon; one lost
 * long ago is shown where there is nothing else to count.
 */
export function badgeState(
  nearest: NearestDeadline | null,
  loss: NearestDeadline | null,
  at: number,
  { badge, badgeColors }: Pick<Settings, 'badge' | 'badgeColors'>,
): BadgeState {
  const colors = palettes[badgeColors]
  const days = nearest && daysLeft(nearest, at)
  const shown = (text: string) => (badge === 'off' ? '' : text)
  if (loss && (days === null || (days > soonDays && isFresh(loss, at)))) {
    return { text: shown('!'), color: colors.past, textColor, title: { code: 'lost', name: loss.sim.name } }
  }
  if (nearest === null || days === null || nearest.deadlineOn === null) {
    return { text: '', color: colors.calm, textColor, title: { code: 'no-sims' } }
  }
  const title = { code: 'days-left', name: nearest.sim.name, days, on: nearest.deadlineOn } as const
  return { text: shown(badgeText(days)), color: colors[urgencyOf(days)], textColor, title }
}

/** For records that cannot be read: shown even where the days are not wanted. */
export const brokenBadge: BadgeState = {
  text: '!',
  color: palettes.usual.past,
  textColor,
  title: { code: 'broken' },
}

/** 0 on the last day itself; negative when the day has passed and the row was not moved on. */
function daysLeft({ deadlineOn, zone }: NearestDeadline, at: number): number | null {
  if (deadlineOn === null) return null
  return todayIn(zone, at).until(deadlineOn, { largestUnit: 'days' }).days
}

/** Three digits and a letter are cut by Chromium's toolbar in wide fonts, so from a hundred days on the letter goes. */
function badgeText(days: number): string {
  if (days < 0) return '!'
  if (days <= 99) return `${days}d`
  return days <= 999 ? `${days}` : `${Math.min(Math.floor(days / 365), 99)}y`
}

function isFresh({ endsAt, zone }: NearestDeadline, at: number): boolean {
  const lastDay = todayIn(zone, endsAt - 1)
  return lastDay.until(todayIn(zone, at), { largestUnit: 'days' }).days <= freshLossDays
}

function urgencyOf(days: number): 'urgent' | 'soon' | 'calm' {
  if (days <= urgentDays) return 'urgent'
  return days <= soonDays ? 'soon' : 'calm'
}
