import type { Words } from '@/utils/i18n/words'
import type { LessonWords } from '@/utils/teach/lesson'

/** What the picker will say, since it cannot look anything up inside a page. */
export function lessonWords({ t }: Pick<Words, 't'>): LessonWords {
  return {
    number: t('lessonNumber'),
    amount: t('lessonAmount'),
    confirm: t('lessonConfirm'),
    success: t('lessonSuccess'),
    skip: t('lessonSkip'),
    leave: t('lessonLeave'),
    keys: t('lessonKeys'),
    saved: t('lessonSaved'),
    failed: t('lessonFailed'),
    nothing: t('lessonNothing'),
  }
}
