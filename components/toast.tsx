import { useEffect, useRef } from 'preact/hooks'
import { CloseIcon } from './icons'
import { useWords } from './words-context'

interface Props {
  /** Null while there is nothing to tell. */
  text: string | null
  onUndo?: (() => void) | undefined
  onClose: () => void
}

/**
 * What was just done, with the way back. It stays until it is closed: nobody should have to race a timer. The region is
 * there before its words are, or screen readers would not speak them.
 */
export function Toast({ text, onUndo, onClose }: Props) {
  const { t } = useWords()
  const close = useRef<HTMLButtonElement>(null)
  // "Undo" takes its own button away; the focus stays with what it has done.
  useEffect(() => {
    if (text !== null && document.activeElement === document.body) close.current?.focus()
  }, [text])
  return (
    <div role="status" {...(text !== null && { class: 'toast' })}>
      {text !== null && (
        <>
          <span class="grow">{text}</span>
          {onUndo && (
            <button type="button" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
          <button ref={close} type="button" class="icon" aria-label={t('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  )
}
