import { actsOf } from '@/utils/lifeline/line/acts-of'
import { aimedEnd } from '@/utils/lifeline/line/aimed-end'
import { type Line, takeInLine } from '@/utils/lifeline/line/line'
import { lastUsable } from '@/utils/lifeline/line/line-stage'
import { countsAs } from '@/utils/lifeline/line/match-act'
import { stageOn } from '@/utils/lifeline/line/track'
import { type Day, lastDayOfAll, writeDay } from '@/utils/sim/day'
import type { Act, Amounts, Track, Validity } from '@/utils/sim/rule'
import type { SimEvent } from '@/utils/sim/sim-event'
import type { Scene, Verdict } from './judge-act'

/** Whether it counts at all, and whether it gains what it could. */
export function judgeWorth(scene: Scene): Verdict[] {
  return [judgeCounting(scene) ?? judgeGain(scene), judgeAmount(scene)].filter((verdict) => verdict !== null)
}

/** Whether it counts at all, whatever it gains. */
export function judgeCounts(scene: Scene): Verdict[] {
  return [judgeCounting(scene), judgeAmount(scene)].filter((verdict) => verdict !== null)
}

function judgeCounting(scene: Scene): Verdict | null {
  const { before, after, dated } = scene
  const { rule } = before
  const acts = actsOf(rule)
  if (acts.length === 0 || after.states.some((state, index) => state !== before.states[index])) return null
  const same = acts.filter((act) => isOfKind(act, dated.event))
  if (same.length === 0) return { code: 'does-not-count', level: 'stop', params: { counts: acts } }
  const asked = same.some((act) => countsAs(act, dated))
    ? []
    : same.map((act) => ('atLeast' in act && act.atLeast) || 0)
  const missed = [...asked, ...stageFloors(scene)].filter((floor) => floor > (dated.amount ?? Infinity))
  if (missed.length === 0) return null
  const atLeast = { minor: Math.min(...missed), currency: rule.currency }
  return { code: 'tier-too-low', level: 'stop', params: { atLeast } }
}

/** What coming back asks for in the stage the line is in. */
function stageFloors({ before, on }: Scene): number[] {
  return before.tracks.flatMap((track, index) => {
    const state = before.states[index]
    return (state && stageOn(track, state, on, before.rule)?.atLeast) ?? []
  })
}

function isOfKind(act: Act, event: SimEvent): boolean {
  return (
    act.act === event.kind && (act.act !== 'purchase' || act.packs === undefined || isNamed(act.packs, event))
  )
}

function isNamed(packs: readonly string[], event: SimEvent): boolean {
  return event.kind === 'purchase' && packs.includes(event.pack)
}

function judgeGain(scene: Scene): Verdict | null {
  const { before, after, dated } = scene
  const from = aimedEnd(before)
  const to = aimedEnd(after)
  if (from === null || to === null || from === Infinity) return null
  const { rule } = before
  const lastDay = writeDay(lastUsable(Math.min(to, lastDayOfAll), rule))
  if (to < from) return { code: 'shortens', level: 'stop', params: { days: from - to, lastDay } }
  const level = to > from ? 'warn' : 'stop'
  const reached = (line: Line) => aimedEnd(takeInLine(line, dated)) ?? to
  const unbound = { ...before, rule: { ...rule, caps: rule.caps.map((cap) => ({ ...cap, applies: false })) } }
  if (reached(unbound) > to) return { code: 'registration-cap', level, params: { lastDay } }
  if (reached({ ...before, tracks: before.tracks.map(uncapTrack) }) > to) {
    return { code: 'cap-reached', level, params: { lastDay, days: to - from } }
  }
  return judgeTiming(scene, from, to)
}

/** Where the clock starts anew on the day of the act, days not yet used are given away. */
function judgeTiming({ before, dated, on }: Scene, from: Day, to: Day): Verdict | null {
  const last = lastUsable(from, before.rule)
  if (last <= on || dated.event.kind === 'use') return null
  const gain = (day: Day) => (aimedEnd(takeInLine(before, { ...dated, on: day })) ?? from) - from
  if (to > from) {
    const more = gain(last) - (to - from)
    return more > 0
      ? { code: 'better-later', level: 'note', params: { days: more, lastDay: writeDay(last) } }
      : null
  }
  if (gain(last) <= 0) return null
  let early = on
  let late = last
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (gain(middle) > 0) late = middle
    else early = middle
  }
  return { code: 'too-early', level: 'stop', params: { usefulFrom: writeDay(late) } }
}

function judgeAmount({ before, dated }: Scene): Verdict | null {
  const { amounts, currency } = before.rule
  if (dated.event.kind !== 'topUp' || dated.amount === null || isSold(amounts, dated.amount)) return null
  return { code: 'amount-not-sold', level: 'note', params: { money: { minor: dated.amount, currency } } }
}

function isSold(amounts: Amounts, minor: number): boolean {
  if (amounts.kind === 'unknown') return true
  if (amounts.kind === 'list') return amounts.minors.includes(minor)
  return (
    minor >= amounts.least &&
    minor <= (amounts.most ?? Infinity) &&
    (minor - amounts.least) % amounts.step === 0
  )
}

function uncapTrack(track: Track): Track {
  return { ...track, validity: uncap(track.validity) }
}

function uncap(validity: Validity): Validity {
  if (validity.kind === 'added') return { ...validity, cap: null }
  return 'of' in validity ? { ...validity, of: validity.of.map(uncap) } : validity
}
