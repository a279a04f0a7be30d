import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RebuiltProject, rebuildPages } from './rebuild-pages.ts'

export interface LabelledField {
  readonly index: number
  readonly tag: string
  readonly kind: string
  readonly part?: string
  readonly type?: string
}

export interface LabelledPage {
  readonly set: string
  readonly name: string
  /** Address of a saved page, or null when `html` holds it. */
  readonly url: string | null
  readonly html: string
  readonly fields: readonly LabelledField[]
}

/** Every `form.html` + `labels.json` pair below a folder, and pages rebuilt from its `recharge-fields.json`. */
export function loadForms(folder: string): LabelledPage[] {
  const saved = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('labels.json'))
    .sort()
    .map((path) => join(folder, path, '..'))
    .filter((page) => existsSync(join(page, 'form.html')))
    .map((page): LabelledPage => {
      const name = relative(folder, page)
      const labels: { fields: LabelledField[] } = JSON.parse(readFileSync(join(page, 'labels.json'), 'utf8'))
      const url = pathToFileURL(join(page, 'form.html')).href
      return { set: name.split('/')[0] ?? name, name, url, html: '', fields: labels.fields }
    })
  const list = join(folder, 'recharge-fields.json')
  if (!existsSync(list)) return saved
  const projects: RebuiltProject[] = JSON.parse(readFileSync(list, 'utf8'))
  return [...saved, ...rebuildPages(projects)]
}
