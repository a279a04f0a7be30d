import { useState } from 'preact/hooks'
import { useWords } from '@/components/words-context'
import type { Sim } from '@/utils/sim/sim'

interface Props {
  sim: Pick<Sim, 'iccid' | 'eid' | 'lpa'>
  onCopy: (text: string) => void
}

/** Card codes. They open an eSIM or prove who owns a line, so they stay out of sight until asked for. */
export function SecretLines({ sim, onCopy }: Props) {
  const { t } = useWords()
  const [isShown, setShown] = useState(false)
  const codes = [
    { label: 'ICCID', code: sim.iccid },
    { label: 'EID', code: sim.eid },
    { label: t('activationCode'), code: sim.lpa },
  ].filter(({ code }) => code !== '')
  if (codes.length === 0) return null
  return (
    <section class="card stack">
      <div class="row apart">
        <h3>{t('secretsTitle')}</h3>
        <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'secretsHide' : 'secretsShow')}
        </button>
      </div>
      <dl class="facts">
        {codes.map(({ label, code }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {isShown ? <code>{code}</code> : '••••••••'}
              {isShown && (
                <button type="button" class="link" onClick={() => onCopy(code)}>
                  {t('copyNamed', { what: label })}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
