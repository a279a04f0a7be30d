import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert } from 'ast-v8-to-istanbul'
import { parseAst, transformWithOxc } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { countBranches, type ScriptRun } from '@/scripts/merge-coverage'

const folder = mkdtempSync(join(tmpdir(), 'merge-coverage-'))
afterAll(() => rmSync(folder, { recursive: true }))

const built = await transformWithOxc(
  `export function sign(amount: number): string {\n  return amount < 0 ? 'minus' : 'plus'\n}\n`,
  'sign.ts',
)

/** As V8 tells it: a range that did not run lies inside the function that did. */
function ranWithout(arm: string): ScriptRun['functions'] {
  const inside = (from: number, to: number, count: number) => ({ startOffset: from, endOffset: to, count })
  const at = built.code.indexOf(arm)
  const ranges = [
    inside(built.code.indexOf('function'), built.code.lastIndexOf('}') + 1, 1),
    inside(at, at + arm.length, 0),
  ]
  return [
    { functionName: '', isBlockCoverage: true, ranges: [inside(0, built.code.length, 1)] },
    { functionName: 'sign', isBlockCoverage: true, ranges },
  ]
}

it('adds to the branches of the units those that ran in a browser alone', async () => {
  const unitFile = join(folder, 'unit.json')
  const coverage = { url: 'file:///made/sign.js', functions: ranWithout('"minus"') }
  const { code, map } = built
  if (map === undefined) throw new Error('no source map')
  const unit = await convert({ code, sourceMap: map, ast: parseAst(code), coverage })
  writeFileSync(unitFile, JSON.stringify(unit))
  const { missing, ...alone } = await countBranches(unitFile, folder)
  expect(alone).toEqual({ all: 2, ran: 1 })
  expect(missing.map(({ count }) => count)).toEqual([1])

  const encoded = Buffer.from(JSON.stringify(map)).toString('base64')
  const comment = `//# sourceMappingURL=data:application/json;charset=utf-8;base64,${encoded}`
  writeFileSync(join(folder, 'sign.js'), `${code}${comment}`)
  const run: ScriptRun = {
    script: 'sign.js',
    builtAs: '/made/sign.js',
    wrapperLength: 0,
    functions: ranWithout('"plus"'),
  }
  writeFileSync(join(folder, 'one.run.json'), JSON.stringify([run]))
  expect(await countBranches(unitFile, folder)).toEqual({ all: 2, ran: 2, missing: [] })

  writeFileSync(join(folder, 'one.run.json'), JSON.stringify([{ ...run, builtAs: '/other/sign.js' }]))
  expect(await countBranches(unitFile, folder)).toMatchObject({ all: 2, ran: 1 })
})
