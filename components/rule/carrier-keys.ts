import type { Conflict, HintCode, TopUpChannel } from '@/utils/carriers/carrier'

export const hintKeys = {
  'send-one-text': 'hintSendOneText',
  'make-one-call': 'hintMakeOneCall',
  'use-some-data': 'hintUseSomeData',
  'smallest-top-up': 'hintSmallestTopUp',
  'one-payment-not-split': 'hintOnePayment',
  'pack-does-not-count': 'hintPackDoesNotCount',
  'top-up-does-not-count': 'hintTopUpDoesNotCount',
  'incoming-does-not-count': 'hintIncomingDoesNotCount',
  'wifi-calls-do-not-count': 'hintWifiDoesNotCount',
  'transfer-does-not-count': 'hintTransferDoesNotCount',
  'keep-balance-above': 'hintKeepBalanceAbove',
  'buy-keep-number': 'hintBuyKeepNumber',
  'turn-on-before-leaving': 'hintTurnOnBeforeLeaving',
  'order-before-leaving': 'hintOrderBeforeLeaving',
  'auto-top-up': 'hintAutoTopUp',
  'renew-before': 'hintRenewBefore',
  'ask-support-to-restore': 'hintAskSupport',
  'credit-lost-first': 'hintCreditLostFirst',
  'no-roaming': 'hintNoRoaming',
  'roaming-off-at-first': 'hintRoamingOff',
  'incoming-text-free-abroad': 'hintTextFreeAbroad',
  'incoming-text-paid-abroad': 'hintTextPaidAbroad',
  'activate-at-home': 'hintActivateAtHome',
  'identity-check-yearly': 'hintIdentityYearly',
  'one-line-per-person': 'hintOneLine',
  'lines-per-person-limit': 'hintLinesLimit',
  'app-only': 'hintAppOnly',
  'needs-local-card': 'hintNeedsLocalCard',
  'phishing-copies': 'hintPhishing',
  'needs-volte': 'hintNeedsVolte',
  'data-only': 'hintDataOnly',
} as const satisfies Record<HintCode, string>

export const conflictKeys = {
  validity: 'aboutValidity',
  acts: 'aboutActs',
  grace: 'aboutGrace',
  price: 'aboutPrice',
  'still-offered': 'aboutStillOffered',
  network: 'aboutNetwork',
  address: 'aboutAddress',
  cards: 'aboutCards',
  roaming: 'aboutRoaming',
  'balance-check': 'aboutBalanceCheck',
  cap: 'aboutCap',
  stacking: 'aboutStacking',
  identity: 'aboutIdentity',
} as const satisfies Record<Conflict['about'], string>

/** Ways that guides name although they ended, or that nobody confirms. */
export const wayStateKeys = {
  ended: 'wayEnded',
  unconfirmed: 'wayUnconfirmed',
  'not-found': 'wayNotFound',
} as const satisfies Record<NonNullable<TopUpChannel['state']>, string>
