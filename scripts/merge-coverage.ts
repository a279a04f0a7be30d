import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mergeScriptCovs, type ScriptCov } from '@bcoe/v8-coverage'
import { convert } from 'ast-v8-to-istanbul'
import { parseAst } from 'vite'

/** Of each branch where its arms stand, and how often each of them ran. */
interface FileBranches {
  readonly path: string
  readonly branchMap: Record<string, { readonly type: string; readonly locations: readonly object[] }>
  readonly b: Record<string, number[]>
}
interface BranchCount {
  readonly all: number
  readonly ran: number
  readonly missing: readonly { readonly file: string; readonly count: number }[]
}
type Branches = Record<string, FileBranches>

const inlineMap = '//# sourceMappingURL=data:application/json;charset=utf-8;base64,'
const root = join(import.meta.dirname, '..')

/** What one script of ours did in a browser. */
export interface ScriptRun {
  /** The file beside the run that holds its code and its source map. */
  readonly script: string
  /** Where it was built: its source map starts there. */
  readonly builtAs: string
  readonly wrapperLength: number
  readonly functions: ScriptCov['functions']
}

/** How many branches there are in all, how many ran in the unit tests or in the browser, and where the rest are. */
export async function countBranches(unitFile: string, browserFolder: string): Promise<BranchCount> {
  const unit: Branches = JSON.parse(readFileSync(unitFile, 'utf8'))
  const browser = await readBrowserBranches(browserFolder)
  const missing: { file: string; count: number }[] = []
  let all = 0
  let ran = 0
  for (const [path, { branchMap, b }] of Object.entries(unit)) {
    const also = hitsByPlace(browser.filter((file) => file.path === path))
    const arms = Object.entries(b).flatMap(([id, hits]) => {
      const there = also.get(placeOf(branchMap[id]))
      return hits.map((hit, arm) => hit + (there?.[arm] ?? 0))
    })
    const count = arms.filter((hit) => hit === 0).length
    all += arms.length
    ran += arms.length - count
    if (count > 0) missing.push({ file: relative(root, path), count })
  }
  return { all, ran, missing: missing.sort((a, b) => b.count - a.count) }
}

async function readBrowserBranches(folder: string): Promise<FileBranches[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.run.json'))
  const runs: ScriptRun[] = files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  const found: FileBranches[] = []
  for (const [script, same] of Map.groupBy(runs, (run) => run.script)) {
    const [first] = same
    const [code = '', map] = readFileSync(join(folder, script), 'utf8').split(inlineMap)
    const url = `file://${first?.builtAs}`
    const coverage = mergeScriptCovs(same.map(({ functions }) => ({ scriptId: '', url, functions })))
    if (first === undefined || map === undefined || coverage === undefined) continue
    const sourceMap = JSON.parse(Buffer.from(map.trim(), 'base64').toString())
    const { wrapperLength } = first
    const data = await convert({ code, sourceMap, ast: parseAst(code), wrapperLength, coverage })
    found.push(...Object.values(data))
  }
  return found
}

/** Branches that the bundler wrote otherwise stand elsewhere, match none, and count for nothing. */
function hitsByPlace(files: readonly FileBranches[]): Map<string, number[]> {
  const hits = new Map<string, number[]>()
  for (const { branchMap, b } of files) {
    for (const [id, more] of Object.entries(b)) {
      const place = placeOf(branchMap[id])
      hits.set(
        place,
        more.map((hit, arm) => hit + (hits.get(place)?.[arm] ?? 0)),
      )
    }
  }
  return hits
}

function placeOf(branch: FileBranches['branchMap'][string] | undefined): string {
  return JSON.stringify([branch?.type, branch?.locations])
}
