import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundleForPage } from './accuracy/bundle-for-page.ts'
import { isHeldOut } from './accuracy/hold-out.ts'
import { loadForms } from './accuracy/load-forms.ts'
import { printReport } from './accuracy/print-report.ts'
import { runFinder } from './accuracy/run-finder.ts'
import { run as measureReading } from './accuracy-reading.ts'

/** Measures the reading of carriers' texts, then the field finder on labelled forms; see below for what that takes. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { forms: { type: 'string' }, holdout: { type: 'string' }, only: { type: 'string' } },
  })
  await measureReading()
  const { SIM_KEEPER_FORMS } = process.env
  const folder = values.forms ?? SIM_KEEPER_FORMS
  if (folder === undefined || !existsSync(folder)) return print(howToGetForms(folder))
  const { only = '', holdout } = values
  const pages = loadForms(folder).filter((page) => page.name.includes(only))
  const bundle = await bundleForPage(new URL('../utils/fill/find-fields.ts', import.meta.url).pathname)
  const results = await runFinder(pages, bundle)
  printReport(results, holdout === undefined ? null : (name) => isHeldOut(name, holdout), print)
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const howToGetForms = (
  folder: string | undefined,
): string => `No labelled forms${folder === undefined ? '' : ` in ${folder}`}.

Give a folder:   npm run accuracy -- --forms DIR     (or set SIM_KEEPER_FORMS)
It holds, at any depth, folders with form.html and labels.json:
  { "fields": [ { "index": 0, "tag": "input", "kind": "tel" } ] }
where index counts document.querySelectorAll('input,select,textarea') and kind is tel, tel-part (with part: cc, area,
local, ext), amount, other, ignore or unlabelled. Good sources are the saved forms in the public test collections of
duckduckgo/duckduckgo-autofill and TeamHG-Memex/Formasaurus.

--holdout SEED   also reports a random third of the pages on its own
--only TEXT      only pages whose name contains the text`
