import { useState } from 'preact/hooks'
import { RecipeFile } from '@/components/teach/recipe-file'
import { useWords } from '@/components/words-context'
import type { Steps } from '@/utils/page/use-steps'
import { listRecipes, saveRecipes } from '@/utils/storage/recipes'
import { decodeRecipes, encodeRecipes } from '@/utils/transfer/recipes-file'
import { saveFile } from './save-file'

interface Props {
  hasRecipes: boolean
  steps: Steps
  onChange: () => void
}

/** Taking taught sites out and in. */
export function RecipeSection({ hasRecipes, steps, onChange }: Props) {
  const { t } = useWords()
  const [refusedField, setRefusedField] = useState<string | null>(null)
  const exportAll = async () => {
    const kept = (await listRecipes()).filter(({ deletedAt }) => deletedAt === null)
    saveFile(encodeRecipes(kept.map(({ recipe }) => recipe)), 'application/json', 'sim-keeper-sites.json')
  }
  const importFrom = async (file: File) => {
    const decoded = decodeRecipes(await file.text(), isSelector)
    setRefusedField(decoded.ok ? null : decoded.field)
    if (!decoded.ok) return
    const { recipes } = decoded
    await steps.run(t('recipesImported', { count: recipes.length }), () => saveRecipes(recipes))
    onChange()
  }
  return (
    <RecipeFile
      hasRecipes={hasRecipes}
      refusedField={refusedField}
      onExport={() => void exportAll()}
      onImport={(file) => void importFrom(file)}
    />
  )
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}
