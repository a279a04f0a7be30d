import { useWords } from '@/components/words-context'
import type { Because } from '@/utils/lifeline/because'
import { explain } from '@/utils/lifeline/explain/explain'

/** Why a date is what it is: what happened, what the rule adds, the day; then the sources. */
export function Why({ because }: { because: Because }) {
  const { line, t } = useWords()
  const { lines, sources } = explain(because)
  return (
    <div class="stack">
      <ol class="why">
        {lines.map((each, index) => (
          // The lines of one sum never change places.
          <li key={index}>{line(each)}</li>
        ))}
      </ol>
      {sources.length > 0 && (
        <details>
          <summary>{t('sources')}</summary>
          <ul>
            {sources.map((source) => (
              <li key={String(source.params['source'])} class="dim">
                {line(source)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
