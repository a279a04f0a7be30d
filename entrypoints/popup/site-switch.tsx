import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useWords } from '@/components/words-context'

/** Asks for, or gives back, the right to recognise recharge pages on this one host by itself. */
export function SiteSwitch({ host }: { host: string }) {
  const { t } = useWords()
  const [isOn, setOn] = useState<boolean | null>(null)
  const origins = [originOf(host)]

  useEffect(() => {
    void browser.permissions.contains({ origins }).then(setOn)
  }, [host])

  if (isOn === null) return null
  return (
    <label class="row site-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          // Asked in the click itself: a request after an await is refused.
          const wanted = event.currentTarget.checked
          const change = wanted
            ? browser.permissions.request({ origins })
            : browser.permissions.remove({ origins })
          void change.then((isDone) => setOn(isDone ? wanted : !wanted))
        }}
      />
      <span>{t('recogniseSite', { host })}</span>
    </label>
  )
}

/** Match patterns carry no port. */
function originOf(host: string): string {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name === '127.0.0.1' ? `http://${name}/*` : `https://${name}/*`
}
