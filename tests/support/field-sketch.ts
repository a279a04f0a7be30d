import type { FieldSketch } from '@/utils/fill/page/sketch-page'

/** A text field that says nothing of itself but what is given. */
export const fieldSketch = (given: Partial<FieldSketch> = {}): FieldSketch => ({
  tag: 'input',
  type: 'text',
  names: [],
  label: '',
  placeholder: '',
  near: [],
  after: '',
  autocomplete: '',
  inputMode: '',
  mask: '',
  pattern: '',
  maxLength: 0,
  size: 0,
  hasBounds: false,
  form: 0,
  root: 0,
  options: [],
  ...given,
})
