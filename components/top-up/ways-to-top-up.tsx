import { wayStateKeys } from '@/components/rule/carrier-keys'
import { useWords } from '@/components/words-context'
import type { BalanceCheck, Carrier, TopUpChannel } from '@/utils/carriers/carrier'
import { cardNames, channelKeys, proofKeys } from './channel-keys'

interface Props {
  carrier: Carrier
  onOpenPage: (url: string) => void
  onCopy: (text: string) => void
}

/** Every way to top up: where, whether it works from abroad, which cards, and what to keep as proof. */
export function WaysToTopUp({ carrier, onCopy }: Props) {
  const { t } = useWords()
  const { checks } = carrier
  const channels = carrier.channels.toSorted(
    (a, b) => Number(a.state !== undefined) - Number(b.state !== undefined),
  )
  if (channels.length + checks.length === 0) return null
  return (
    <section class="card">
      <details>
        <summary>{t('waysToTopUp')}</summary>
        <ul class="stack ways">
          {channels.map((channel, index) => (
            <li key={index}>
              <Way channel={channel} currency={carrier.currency} />
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

function Way({ channel, currency }: { channel: TopUpChannel; currency: string }) {
  const { t, list, money } = useWords()
  const facts = [
    channel.fromAbroad === true && t('fromAbroadYes'),
    channel.fromAbroad === false && t('fromAbroadNo'),
    channel.foreignCards === true && t('foreignCardsYes'),
    channel.foreignCards === false && t('foreignCardsNo'),
    channel.cards && channel.cards.length > 0 && list(channel.cards.map((card) => cardNames[card])),
    channel.keep &&
      channel.keep.length > 0 &&
      t('keepProof', { proof: list(channel.keep.map((proof) => t(proofKeys[proof]))) }),
    channel.fee !== undefined && t('wayFee', { fee: money({ minor: channel.fee, currency }) }),
    channel.until && t('endedOn', { day: channel.until }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <>
      {/* A way that does not work must not look like one that does. */}
      <strong>
        {channel.state ? `✗ ${t(channelKeys[channel.channel])}` : t(channelKeys[channel.channel])}
      </strong>
      {channel.at && <span> · {list(channel.at)}</span>}
      {channel.state && <span class="hint warn">{t(wayStateKeys[channel.state])}</span>}
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
