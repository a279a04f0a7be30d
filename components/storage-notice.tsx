import { storageErrorKeys } from './storage-error-keys'
import { useWords } from './words-context'

interface Props {
  code: keyof typeof storageErrorKeys
  /** Left out on the data page itself. */
  onOpenData?: (() => void) | undefined
}

/** What is wrong with the records, and the way out. */
export function StorageNotice({ code, onOpenData }: Props) {
  const { t } = useWords()
  const needsData =
    code === 'broken' || code === 'lost' || code === 'newer-schema' || code === 'quota' || code === 'unknown'
  return (
    <section class="notice danger" role="alert" data-storage-error={code}>
      <p>{t(storageErrorKeys[code])}</p>
      {needsData && onOpenData && (
        <button type="button" onClick={onOpenData}>
          {t('openData')}
        </button>
      )}
    </section>
  )
}
