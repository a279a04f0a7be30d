import type { FoundField } from '@/utils/fill/find-fields'
import { readMoney } from '@/utils/fill/format/read-money'
import type { PageSketch } from '@/utils/fill/page/sketch-page'
import { assignKinds } from './assign-kinds'
import { labelsOnTheirSide } from './label-side'
import { readWords } from './read-words'
import { weighField } from './weigh-field'
import type { Concept } from './word-index'

export interface JudgedField extends Omit<FoundField, 'element'> {
  /** Place in the sketch's list of fields. */
  readonly at: number
}

/** What a page's fields are; plain data, like the sketch it is made from. */
export interface PageJudgement {
  readonly isTopUp: boolean
  readonly fields: readonly JudgedField[]
  /** Places of the groups whose tiles are the amounts. */
  readonly groups: readonly number[]
}

/** Judges a sketched page by its words. Pure: needs no page, so it can run far from one. */
export function judgePage({ headings, fields, groups }: PageSketch): PageJudgement {
  const isTopUp = headings.some(saysTopUp)
  const isOfOther = headings.some((text) => says(text, 'other')) && !headings.some(speaksOfPhones)
  const purpose = { isTopUp, isOfOther }
  const weighed = labelsOnTheirSide(fields).map((field, at) => weighField(field, at, purpose))
  const roots = [...new Set(fields.map(({ root }) => root))]
  return {
    isTopUp,
    fields: roots.flatMap((root) =>
      assignKinds(
        weighed.filter(({ field }) => field.root === root),
        isTopUp,
        !isTopUp && headings.some((text) => says(text, 'bound')),
      ),
    ),
    groups: groups.flatMap((texts, at) => (isTopUp && texts.filter(isSum).length > 1 ? [at] : [])),
  }
}

/** A page that only speaks of SIMs may as well sell or register them. */
const saysTopUp = (text: string): boolean =>
  readWords(text).some(
    ({ concepts, word }) => concepts.includes('topUp') && word !== 'sim' && word !== 'sims',
  )

const ofPhones = /^(airtime|prepa|pulsa|sims?$|operat|operad|network)/
const speaksOfPhones = (text: string): boolean =>
  readWords(text).some(({ concepts, word }) => concepts.includes('phone') || ofPhones.test(word))

const says = (text: string, concept: Concept): boolean =>
  readWords(text).some((hit) => hit.concepts.includes(concept))

const isSum = (text: string): boolean =>
  readMoney(text).length > 0 && !says(text, 'never') && !says(text, 'other')
