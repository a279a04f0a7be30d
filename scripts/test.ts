import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVitest, type TestCase } from 'vitest/node'
import { countBranches } from './merge-coverage'

const config = 'tests/vitest.config.ts'
/** In percent, of the branches of utils/. */
// A point under the goal of 90: pages of the browsers are sampled, and a run counts a few branches more or fewer.
const leastBranches = 89

/**
 * Runs the unit tests, then the real browsers, counts the branches that ran in either, and ends with one line for all.
 * `npm test -- browser/fill` runs only the files whose path contains the words.
 */
export async function main(filters: string[]): Promise<number> {
  const isWhole = filters.length === 0
  const suites = [
    { projects: ['unit', 'shelf', 'components', 'house'], coverage: isWhole },
    { projects: ['browser'], coverage: false },
  ]
  const cases: TestCase[] = []
  let brokenFiles = 0
  const counts = mkdtempSync(join(tmpdir(), 'sim-keeper-coverage-'))
  for (const { projects, coverage } of suites) {
    process.exitCode = 0
    // The built extension of the house tests stays as it ships; only what the browsers run is counted there.
    if (isWhole && !coverage) process.env['SIM_KEEPER_COVERAGE'] = counts
    const vitest = await startVitest('test', filters, {
      config,
      project: projects,
      watch: false,
      passWithNoTests: true,
      coverage: { enabled: coverage },
    })
    for (const file of vitest.state.getTestModules()) {
      cases.push(...file.children.allTests())
      if (file.errors().length > 0) brokenFiles += 1
    }
    brokenFiles += vitest.state.getUnhandledErrors().length
    await vitest.close()
  }
  const belowThreshold = isWhole && !(await hasEnoughBranches(counts))
  rmSync(counts, { recursive: true })

  const inState = (state: ReturnType<TestCase['result']>['state']) =>
    cases.filter((one) => one.result().state === state)
  const skipped = inState('skipped')
  for (const one of skipped) console.log(`skipped: ${one.fullName}${reasonOf(one)}`)
  if (belowThreshold) console.log('FAILED: the branch coverage of utils/ is under its threshold.')
  const failed = inState('failed').length + inState('pending').length + brokenFiles + (belowThreshold ? 1 : 0)
  const passed = inState('passed').length
  console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
  return failed > 0 || passed === 0 ? 1 : 0
}

function reasonOf(one: TestCase): string {
  const result = one.result()
  return result.state === 'skipped' && result.note ? ` — ${result.note}` : ''
}

async function hasEnoughBranches(counts: string): Promise<boolean> {
  const { all, ran, missing } = await countBranches('coverage/coverage-final.json', counts)
  const percent = (100 * ran) / all
  console.log(`${ran} of ${all} branches of utils/ ran (${percent.toFixed(2)} %). Most are missing in:`)
  for (const { file, count } of missing.slice(0, 5)) console.log(`${String(count).padStart(5)}  ${file}`)
  return percent >= leastBranches
}
