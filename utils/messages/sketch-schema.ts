import * as v from 'valibot'
import type { PageSketch } from '@/utils/fill/page/sketch-page'

const text = v.pipe(v.string(), v.maxLength(10_000))
const texts = v.pipe(v.array(text), v.maxLength(10_000), v.readonly())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const field = v.strictObject({
  names: texts,
  label: text,
  placeholder: text,
  near: texts,
  after: text,
  tag: text,
  type: text,
  autocomplete: text,
  inputMode: text,
  mask: text,
  pattern: text,
  maxLength: count,
  size: count,
  hasBounds: v.boolean(),
  form: count,
  root: count,
  options: texts,
})

/** What a page says about its fields, sent to be judged. A page with more fields than this is no recharge page. */
export const pageSketch = v.strictObject({
  headings: texts,
  fields: v.pipe(v.array(field), v.maxLength(1_000), v.readonly()),
  groups: v.pipe(v.array(texts), v.maxLength(1_000), v.readonly()),
}) satisfies v.GenericSchema<PageSketch>
