import type { PageResult } from './run-finder.ts'
import { quantile, ratios, type SetScore, scoreResults, type Tally } from './score-results.ts'

const percent = (share: number): string => share.toFixed(3).replace(/^0/, '')
const three = (tally: Tally): string => {
  const { precision, recall, f1 } = ratios(tally)
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
}

/** Prints every set, every miss with its reason, and the totals as one JSON line at the end. */
export function printReport(
  results: readonly PageResult[],
  isHeldOut: ((name: string) => boolean) | null,
  print: (line: string) => void,
): void {
  const sets = [...new Set(results.map((result) => result.page.set))]
  for (const set of sets)
    printSet(print, set, scoreResults(results.filter((result) => result.page.set === set)))
  const saved = results.filter((result) => result.page.url !== null)
  const rebuilt = results.filter((result) => result.page.url === null)
  printSet(print, 'ALL saved pages', scoreResults(saved))
  printSet(print, 'ALL rebuilt pages', scoreResults(rebuilt))
  const parts = new Map([
    ['saved', totals(scoreResults(saved))],
    ['rebuilt', totals(scoreResults(rebuilt))],
  ])
  if (isHeldOut !== null) {
    const held = scoreResults(results.filter((result) => isHeldOut(result.page.name)))
    const tuned = scoreResults(results.filter((result) => !isHeldOut(result.page.name)))
    printSet(print, 'held out third', held)
    printSet(print, 'the other two thirds', tuned)
    parts.set('heldOut', totals(held))
    parts.set('tuned', totals(tuned))
  }
  const all = scoreResults(results)
  print('\nMisses')
  for (const miss of all.misses) print(`  ${miss.what} · ${miss.page} [${miss.index}] ${miss.reason}`)
  print(JSON.stringify({ ...totals(all), ...Object.fromEntries(parts) }))
}

function printSet(print: (line: string) => void, name: string, score: SetScore): void {
  print(`\n${name}: ${score.pages} pages`)
  print(`  phone   ${three(score.phone)}`)
  print(
    `  solved  ${score.solved} of ${score.phonePages} · false alarms on ${score.falseAlarmPages} of ${score.phonelessPages} phone-less pages · parts ${score.parts.right} of ${score.parts.all}`,
  )
  print(`  amount  ${three(score.amount)}`)
  print(
    `  scan    median ${quantile(score.times, 0.5).toFixed(2)} ms, p95 ${quantile(score.times, 0.95).toFixed(2)} ms, most ${quantile(score.times, 1).toFixed(2)} ms`,
  )
}

function totals(score: SetScore): object {
  const { misses: _misses, times, ...counts } = score
  return {
    ...counts,
    phone: { ...score.phone, ...ratios(score.phone) },
    amount: { ...score.amount, ...ratios(score.amount) },
    scanMilliseconds: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
  }
}
