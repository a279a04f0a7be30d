import type { Words } from '@/utils/i18n/words'
import type { Steps } from './use-steps'

/** Copies, and says so only once it is done; refused, it shows the text, to be taken by hand. */
export async function copyText(text: string, steps: Pick<Steps, 'run'>, t: Words['t']): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
  await steps.run(isCopied ? t('copied') : t('copyRefused', { text }), async () => undefined)
}
