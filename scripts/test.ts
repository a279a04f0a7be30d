import { readFileSync } from 'node:fs'
import { startVitest, type TestCase } from 'vitest/node'

const config = 'tests/vitest.config.ts'

/**
 * Runs the unit tests with their coverage, then the real browsers, and ends with one line that counts both.
 * `npm test -- browser/fill` runs only the files whose path contains the words.
 */
export async function main(filters: string[]): Promise<number> {
  const suites = [
    { projects: ['unit', 'shelf', 'components', 'house'], coverage: filters.length === 0 },
    { projects: ['browser'], coverage: false },
  ]
  const cases: TestCase[] = []
  let brokenFiles = 0
  let belowThreshold = false
  for (const { projects, coverage } of suites) {
    process.exitCode = 0
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
    const leastBranches = vitest.config.coverage.thresholds?.branches
    if (coverage && leastBranches !== undefined && branchCoverage() < leastBranches) belowThreshold = true
  }

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

/** In percent. Vitest itself only prints a broken threshold. */
function branchCoverage(): number {
  return JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')).total.branches.pct
}
