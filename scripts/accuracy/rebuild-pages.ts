import type { LabelledPage } from './load-forms.ts'

export interface RebuiltField {
  readonly tag: string
  readonly type?: string
  readonly name?: string
  readonly id?: string
  readonly label?: string
  readonly placeholder?: string
  readonly kind: string
  readonly part?: string
}

export interface RebuiltProject {
  readonly project: string
  readonly language: string
  readonly fields: readonly RebuiltField[]
}

const quoted = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

function control(field: RebuiltField, without: readonly string[] = []): string {
  const attributes = (['type', 'name', 'id', 'placeholder'] as const)
    .filter((name) => field[name] !== undefined && !without.includes(name))
    .map((name) => ` ${name}="${quoted(field[name] ?? '')}"`)
    .join('')
  if (field.tag === 'select') return `<select${attributes}><option>–</option><option>A</option></select>`
  if (field.tag === 'textarea') return `<textarea${attributes}></textarea>`
  return `<input${attributes}>`
}

const isTick = (field: RebuiltField): boolean => field.type === 'radio' || field.type === 'checkbox'
const wordsOf = (field: RebuiltField): string => quoted(field.label ?? '')

/** Ways in which public projects lay out the same fields. */
const layouts: Readonly<Record<string, (field: RebuiltField) => string>> = {
  label: (field) =>
    isTick(field)
      ? `<div>${control(field)} <label for="${quoted(field.id ?? '')}">${wordsOf(field)}</label></div>`
      : `<div class="form-group"><label for="${quoted(field.id ?? '')}">${wordsOf(field)}</label>${control(field)}</div>`,
  wrapped: (field) =>
    isTick(field)
      ? `<label>${control(field)} ${wordsOf(field)}</label>`
      : `<p><label>${wordsOf(field)} ${control(field)}</label></p>`,
  sibling: (field) =>
    isTick(field)
      ? `<div>${control(field, ['id'])}<span>${wordsOf(field)}</span></div>`
      : `<div><p>${wordsOf(field)}</p><div class="box">${control(field, ['id'])}</div></div>`,
  table: (field) => `<tr><td>${wordsOf(field)}</td><td>${control(field, ['id'])}</td></tr>`,
  'placeholder only': (field) =>
    `<div>${control({ ...field, ...(isTick(field) ? {} : { placeholder: field.placeholder ?? field.label ?? '' }) }, ['id'])}</div>`,
  'text only': (field) =>
    `<div><b>${wordsOf(field)}</b><br>${control(field, field.label === undefined ? [] : ['id', 'name'])}</div>`,
}

/** The documented fields in our own markup, once in each layout. */
export function rebuildPages(projects: readonly RebuiltProject[]): LabelledPage[] {
  return projects.flatMap((project, at) =>
    Object.entries(layouts).map(([layout, lay]) => {
      const body = project.fields.map(lay).join('\n')
      const form = layout === 'table' ? `<table>${body}</table>` : body
      return {
        set: `rebuilt: ${layout}`,
        name: `${project.project} #${at} (${layout})`,
        url: null,
        html: `<!doctype html><html lang="${project.language}"><title>Top up</title><form>${form}<button>OK</button></form></html>`,
        fields: project.fields.map((field, index) => ({ ...field, index })),
      }
    }),
  )
}
