import type { NextAct } from '@/utils/lifeline/life'
import { type Day, toPlainDate } from '@/utils/sim/day'
import { asEvent } from './as-event'
import { canDo } from './can-do'
import { type Doing, doingsOfTrack } from './doing'
import { type FoundDeadline, findDeadline } from './find-deadline'
import { type Line, takeInLine } from './line'
import { lineBounds } from './line-bounds'
import { stageOn as stageOfLine } from './line-stage'
import { clockRanks, stageOn } from './track'

/** The cheapest thing that moves a deadline, and since when doing it gains anything. */
export function nextAct(line: Line, deadline: FoundDeadline, now: Day): NextAct {
  const by = toPlainDate(deadline.lastDay)
  const none: NextAct = {
    kind: 'ask-carrier',
    atLeast: null,
    pack: '',
    uses: [],
    from: null,
    by,
    gainsDays: null,
  }
  const track = deadline.bound.track === null ? undefined : line.tracks[deadline.bound.track]
  const state = deadline.bound.track === null ? undefined : line.states[deadline.bound.track]
  if (!track || !state) return { ...none, kind: 'register' }
  const revivedBy = stageOn(track, state, now, line.rule)?.revivedBy ?? 'acts'
  if (revivedBy === 'nothing') return { ...none, kind: 'none' }
  if (revivedBy === 'carrier' || deadline.closed) return none
  if (track.validity.kind === 'stated' && isForKeeping(line)) return { ...none, kind: 'as-told' }
  const best = cheapestThatHelps(line, deadline, doingsOfTrack(track, line.rule))
  if (best === null) return none
  const from = comesBack(line, deadline, best, now) ? now : firstUsefulDay(line, deadline, best, now)
  return {
    kind: best.kind,
    atLeast: moneyOf(best.atLeast ?? smallest(best), line),
    pack: best.pack,
    uses: best.uses,
    from: from === now ? null : toPlainDate(from),
    by,
    gainsDays: gainOn(line, deadline, best, from),
  }
}

/** Whether the carrier has some way to go on, though no rule here tells which. */
function isForKeeping({ rule: { without } }: Line): boolean {
  return without === null || without === 'own' || without === 'unknown' || without === 'regional-differences'
}

/** Days a deadline moves when something is done on a day; null when nothing ends the line any more. */
function gainOn(line: Line, deadline: FoundDeadline, doing: Doing, day: Day): number | null {
  const after = takeInLine(line, asEvent(doing, day, line.rule))
  const next = findDeadline(after, lineBounds(after), day)
  return next && next.lastDay - deadline.lastDay
}

function isGain(gain: number | null): boolean {
  return gain === null || gain > 0
}

function cheapestThatHelps(line: Line, deadline: FoundDeadline, doings: readonly Doing[]): Doing | null {
  let best: Doing | null = null
  for (const doing of doings) {
    if (!canDo(doing, line, deadline.lastDay) || !isGain(gainOn(line, deadline, doing, deadline.lastDay)))
      continue
    if (best === null || price(doing) < price(best)) best = doing
  }
  return best
}

// A use of unknown price is a text or a call, cheaper than any top-up; a payment of unknown size is the last resort.
function price({ kind, cost }: Doing): number {
  return cost ?? (kind === 'use' ? 0 : Infinity)
}

/** Whether doing it now gives back what the user wants and has lost, which is worth it however few days it gains. */
function comesBack(line: Line, { clock }: FoundDeadline, doing: Doing, now: Day): boolean {
  if (clockRanks[clock] <= clockRanks[line.rule.aim] || !canDo(doing, line, now)) return false
  const after = takeInLine(line, asEvent(doing, now, line.rule))
  const [was, is] = [line, after].map((at) => stageOfLine(lineBounds(at), at.rule, now))
  return was !== 'active' && is === 'active'
}

/** Doing it later never gains less, so the first useful day is found by halving. */
function firstUsefulDay(line: Line, deadline: FoundDeadline, doing: Doing, now: Day): Day {
  let early = now
  let late = deadline.lastDay
  while (early < late) {
    const middle = Math.floor((early + late) / 2)
    if (isGain(gainOn(line, deadline, doing, middle))) late = middle
    else early = middle + 1
  }
  return late
}

function smallest(doing: Doing): number | null {
  return doing.kind === 'top-up' ? doing.amount : null
}

function moneyOf(minor: number | null, line: Line): NextAct['atLeast'] {
  return minor === null ? null : { minor, currency: line.rule.currency }
}
