import { useState } from 'preact/hooks'
import { FileButton } from '@/components/form/file-button'
import { useWords } from '@/components/words-context'

interface Props {
  /** Takes a picture of the page in front; left out where there is none. */
  onScreenshot?: (() => void) | undefined
  /** Given where a file can be picked. */
  onFile?: ((file: File) => void) | undefined
  /** Where a file can be picked instead. */
  onElsewhere?: (() => void) | undefined
  onText: (text: string) => void
}

/** The ways to keep a proof: a picture of the page, a file, or pasted words. */
export function ReceiptAdder({ onScreenshot, onFile, onElsewhere, onText }: Props) {
  const { t } = useWords()
  const [text, setText] = useState('')
  return (
    <div class="stack">
      <div class="row">
        {onScreenshot && (
          <button type="button" class="primary" onClick={onScreenshot}>
            {t('receiptScreenshot')}
          </button>
        )}
        {onFile && (
          <FileButton label={t('receiptFile')} accept=".png,.jpg,.jpeg,.webp,.pdf,.txt" onFile={onFile} />
        )}
        {onElsewhere && (
          <button type="button" onClick={onElsewhere}>
            {t('receiptFile')}
          </button>
        )}
      </div>
      <details>
        <summary>{t('receiptPaste')}</summary>
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() === '') return
            onText(text)
            setText('')
          }}
        >
          <textarea
            aria-label={t('receiptPaste')}
            rows={4}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="row">
            <button type="submit">{t('receiptKeepText')}</button>
          </div>
        </form>
      </details>
      <p class="hint">{t('receiptHint')}</p>
    </div>
  )
}
