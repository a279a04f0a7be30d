import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Props {
  label: string
  hint?: string | undefined
  warning?: string | undefined
  /** Why the value cannot be saved and what would help. */
  error?: string | undefined
  children: (props: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => ComponentChildren
}

/** A label, its control, and what there is to say about the value, tied together for screen readers. */
export function Field({ label, hint, warning, error, children }: Props) {
  const id = useId()
  const saidId = `${id}-said`
  const hasWords = Boolean(hint ?? warning ?? error)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(hasWords && { 'aria-describedby': saidId }),
        ...(error && { 'aria-invalid': 'true' as const }),
      })}
      {hasWords && (
        <div id={saidId}>
          {error && <p class="error">{error}</p>}
          {warning && <p class="hint warn">{warning}</p>}
          {hint && <p class="hint">{hint}</p>}
        </div>
      )}
    </div>
  )
}
