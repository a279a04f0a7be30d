import { FileButton } from '@/components/form/file-button'
import { useReadOnly } from '@/components/read-only-context'
import { useWords } from '@/components/words-context'

interface Props {
  hasRecipes: boolean
  /** Why the last file was refused: the path of the field, `''` for a file of another kind, null for no refusal. */
  refusedField: string | null
  onExport: () => void
  onImport: (file: File) => void
}

/** Taught sites as a file, to carry to another computer or hand to a friend. */
export function RecipeFile({ hasRecipes, refusedField, onExport, onImport }: Props) {
  const { t } = useWords()
  const isReadOnly = useReadOnly()
  if (isReadOnly && !hasRecipes) return null
  return (
    <section class="card stack" aria-label={t('sitesTaught')}>
      <div class="row">
        {hasRecipes && (
          <button type="button" onClick={onExport}>
            {t('recipesExport')}
          </button>
        )}
        {!isReadOnly && (
          <FileButton label={t('recipesImport')} accept="application/json,.json" onFile={onImport} />
        )}
      </div>
      {refusedField !== null && (
        <p role="alert" class="notice warn">
          {refusedField === '' ? t('recipesUnreadable') : t('recipesRefused', { field: refusedField })}
        </p>
      )}
    </section>
  )
}
