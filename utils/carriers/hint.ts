import type { DoubtValue } from '@/utils/sim/rule'

/** Advice shown with the SIM; prose for each code is in the catalogs. */
export interface Hint {
  code: HintCode
  values?: readonly DoubtValue[]
  count?: number
  fact?: string
}

export type HintCode =
  | 'send-one-text'
  | 'make-one-call'
  | 'use-some-data'
  | 'smallest-top-up'
  | 'one-payment-not-split'
  | 'pack-does-not-count'
  | 'top-up-does-not-count'
  | 'incoming-does-not-count'
  | 'wifi-calls-do-not-count'
  | 'transfer-does-not-count'
  | 'keep-balance-above'
  | 'buy-keep-number'
  | 'turn-on-before-leaving'
  | 'order-before-leaving'
  | 'auto-top-up'
  | 'renew-before'
  | 'ask-support-to-restore'
  | 'credit-lost-first'
  | 'no-roaming'
  | 'roaming-off-at-first'
  | 'incoming-text-free-abroad'
  | 'incoming-text-paid-abroad'
  | 'activate-at-home'
  | 'identity-check-yearly'
  | 'one-line-per-person'
  | 'lines-per-person-limit'
  | 'app-only'
  | 'needs-local-card'
  | 'phishing-copies'
  | 'needs-volte'
  | 'data-only'
