import * as v from 'valibot'
import type { Lesson, LessonWords } from '@/utils/teach/lesson'

const shortText = v.pipe(v.string(), v.maxLength(500))
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
const pointer = v.nullable(
  v.strictObject({
    through: v.pipe(v.array(selector), v.maxLength(8)),
    selectors: v.pipe(v.array(selector), v.maxLength(20)),
    label: shortText,
  }),
)

/** What comes out of a page is judged like anything from outside: it says where, never whose page it is. */
export const lesson: v.GenericSchema<unknown, Lesson> = v.strictObject({
  number: pointer,
  amount: pointer,
  confirm: pointer,
  successText: v.nullable(shortText),
})

export const lessonWords: v.GenericSchema<unknown, LessonWords> = v.strictObject({
  number: shortText,
  amount: shortText,
  confirm: shortText,
  success: shortText,
  skip: shortText,
  leave: shortText,
  keys: shortText,
  saved: shortText,
  failed: shortText,
  nothing: shortText,
})
