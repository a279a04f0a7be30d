import type { BalanceCheck, Carrier, TopUpChannel } from '@/utils/carriers/carrier'
import { cardNames, channelKeys, proofKeys } from './channel-keys'
import { useWords } from './words-context'

interface Props {
  carrier: Carrier
  onOpenPage: (url: string) => void
  onCopy: (text: string) => void
}

/** Every way to top up: where, whether it works from abroad, which cards, and what to keep as proof. */
export function WaysToTopUp({ carrier, onCopy }: Props) {
  const { t } = useWords()
  const { channels, checks } = carrier
  if (channels.length + checks.length === 0) return null
  return (
    <section class="card">
      <details>
        <summary>{t('waysToTopUp')}</summary>
        <ul class="stack ways">
          {channels.map((channel, index) => (
            <li key={index}>
              <Way channel={channel} />
            </li>
          ))}
          {checks.map((check) => (
            <li key={check.code} class="row apart">
              <span class="grow">
                <Check check={check} />
              </span>
              <button type="button" onClick={() => onCopy(check.code)}>
                {t('copy')}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Way({ channel }: { channel: TopUpChannel }) {
  const { t, list } = useWords()
  const facts = [
    channel.fromAbroad === true && t('fromAbroadYes'),
    channel.fromAbroad === false && t('fromAbroadNo'),
    channel.foreignCards === true && t('foreignCardsYes'),
    channel.foreignCards === false && t('foreignCardsNo'),
    channel.cards && channel.cards.length > 0 && list(channel.cards.map((card) => cardNames[card])),
    channel.keep &&
      channel.keep.length > 0 &&
      t('keepProof', { proof: list(channel.keep.map((proof) => t(proofKeys[proof]))) }),
    channel.until && t('endedOn', { day: channel.until }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      <strong>{t(channelKeys[channel.channel])}</strong>
      {channel.at && <span> · {list(channel.at)}</span>}
      {facts.length > 0 && <small class="facts"> {facts.join(' · ')}</small>}
    </>
  )
}

function Check({ check }: { check: BalanceCheck }) {
  const { t } = useWords()
  return (
    <>
      {t('checkWith', { what: t(asksKeys[check.asks]) })}{' '}
      <code>{check.to ? `${check.code} → ${check.to}` : check.code}</code>
    </>
  )
}

const asksKeys = {
  balance: 'asksBalance',
  validity: 'asksValidity',
  both: 'asksBoth',
  number: 'asksNumber',
} as const satisfies Record<BalanceCheck['asks'], string>
