import { CloseIcon } from './icons'
import { useWords } from './words-context'

interface Props {
  text: string
  onUndo?: (() => void) | undefined
  onClose: () => void
}

/** What was just done, with the way back. It stays until it is closed: nobody should have to race a timer. */
export function Toast({ text, onUndo, onClose }: Props) {
  const { t } = useWords()
  return (
    <div class="toast" role="status">
      <span class="grow">{text}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="icon" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}
