import { fieldKindKeys } from '@/components/fill/fill-keys'
import { useWords } from '@/components/words-context'
import type { RecipeTrial } from '@/utils/teach/show-recipe'

export type TeachReason = keyof typeof reasons

const reasons = {
  'nothing-fits': 'teachNothingFits',
  'recipe-failed': 'teachFailed',
  'amount-failed': 'teachAmountFailed',
} as const

interface Props {
  host: string
  /** Why teaching is offered loudly; null when a quiet line is enough. */
  why: TeachReason | null
  hasRecipe: boolean
  /** What a test of the recipe has found. */
  trial: RecipeTrial | null
  onTeach: () => void
  onTeachSuccess: () => void
  onTry: () => void
}

/** The ways to show SIM Keeper a page: asked for when nothing fits or no longer fits, offered quietly otherwise. */
export function TeachCard({ host, why, hasRecipe, trial, onTeach, onTeachSuccess, onTry }: Props) {
  const { t } = useWords()
  if (why === null && !hasRecipe)
    return (
      <button type="button" class="link" onClick={onTeach}>
        {t('teachUnknown')}
      </button>
    )
  return (
    <section class={why ? 'notice warn stack' : 'stack'} data-teach={why ?? 'known'}>
      {why && <p role="status">{t(reasons[why], { host })}</p>}
      <div class="row">
        <button type="button" class={why ? 'primary' : 'link'} onClick={onTeach}>
          {t(hasRecipe ? 'teachAgain' : 'teachFields')}
        </button>
        {hasRecipe && (
          <>
            <button type="button" class="link" onClick={onTry}>
              {t('teachTest')}
            </button>
            <button type="button" class="link" onClick={onTeachSuccess}>
              {t('teachSuccess')}
            </button>
          </>
        )}
      </div>
      {trial && <TrialLines trial={trial} />}
    </section>
  )
}

const kinds = { number: 'number', amount: 'amount', confirm: 'confirm-number' } as const

function TrialLines({ trial }: { trial: RecipeTrial }) {
  const { t, list } = useWords()
  const named = (wanted: boolean) =>
    (['number', 'amount', 'confirm'] as const)
      .filter((field) => trial[field] === wanted)
      .map((field) => t(fieldKindKeys[kinds[field]]))
  const found = named(true)
  const missing = named(false)
  return (
    <div role="status">
      {found.length > 0 && <p>✓ {t('teachFound', { fields: list(found) })}</p>}
      {missing.length > 0 && <p>✗ {t('teachMissing', { fields: list(missing) })}</p>}
    </div>
  )
}
