import { useWords } from '@/components/words-context'
import { formatPhoneNumber } from '@/utils/sim/phone-number'

interface Props {
  number: string
  onCopy: (text: string) => void
}

/** The number as it is dialled from anywhere, and the way to take it along. */
export function NumberLine({ number, onCopy }: Props) {
  const { t } = useWords()
  if (number === '') return null
  return (
    <p class="number">
      <span class="whole">{formatPhoneNumber(number, 'international')}</span>{' '}
      <button type="button" class="link" aria-label={t('copyNumber')} onClick={() => onCopy(number)}>
        {t('copy')}
      </button>
    </p>
  )
}
