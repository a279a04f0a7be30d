import { floatingLabel } from './label-owner'
import { ownText, tidy } from './own-text'
import { attributeOf, closest, hasAttribute, queryAll, rootOf, textContentOf } from './read-dom'
import { textAfter, textBefore } from './text-around'

/** What a page says about one field, each part on its own because each deserves a different trust. */
export interface FieldText {
  /** Name and id, as written. */
  readonly names: readonly string[]
  /** Label, aria label, title. */
  readonly label: string
  readonly placeholder: string
  /** The text in front of the field, nearest first; empty when another field stands between. */
  readonly near: readonly string[]
  /** Short text right behind the field: a unit, a currency. */
  readonly after: string
}

/** Text of every `label[for]` under a root, by the id it names. */
export function labelsUnder(root: Node): Map<string, string> {
  const labels = new Map<string, string>()
  for (const label of queryAll(root, 'label[for]')) {
    const id = attributeOf(label, 'for')
    labels.set(id, `${labels.get(id) ?? ''} ${textContentOf(label) ?? ''}`)
  }
  return labels
}

export function readFieldText(field: Element, labels: Map<string, string>): FieldText {
  const own = attributeOf(field, 'id')
  const names = [attributeOf(field, 'name'), own, attributeOf(field, 'formcontrolname')].filter(
    (name) => name !== '' && name.length < 200,
  )
  const label = [
    own === '' ? '' : (labels.get(own) ?? ''),
    wrappingLabel(field),
    floatingLabel(field),
    attributeOf(field, 'aria-label'),
    labelledBy(field),
    attributeOf(field, 'title'),
    attributeOf(field, 'label'),
  ]
  return {
    names: names.length > 0 ? names : dataNames(field),
    label: tidy(label.join(' \n ')),
    placeholder: tidy(attributeOf(field, 'placeholder') || attributeOf(field, 'data-placeholder')),
    near: textBefore(field),
    after: textAfter(field),
  }
}

function dataNames(field: Element): string[] {
  const names = ['data-testid', 'data-qa', 'data-qa-node', 'data-name', 'ng-model', 'v-model', 'class']
  return names.map((name) => attributeOf(field, name)).filter((name) => name !== '')
}

function wrappingLabel(field: Element): string {
  const label = closest(field, 'label')
  if (label === null || queryAll(label, 'input,select,textarea').length > 2) return ''
  return ownText(label)
}

function labelledBy(field: Element): string {
  if (!hasAttribute(field, 'aria-labelledby')) return ''
  const root = rootOf(field)
  let text = ''
  for (const id of attributeOf(field, 'aria-labelledby').split(/\s+/).slice(0, 4)) {
    const [named] = id === '' ? [] : queryAll(root, `[id="${CSS.escape(id)}"]`)
    if (named !== undefined && named !== field) text += ` ${textContentOf(named) ?? ''}`
  }
  return text
}
