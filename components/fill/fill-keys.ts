import type { NumberFormat } from '@/utils/fill/fill-order'
import type { FieldStatus, FillOutcome, FillReason } from '@/utils/fill/fill-report'
import type { FieldKind } from '@/utils/fill/find-fields'

export const outcomeKeys = {
  filled: 'outcomeFilled',
  partly: 'outcomePartly',
  'nothing-fits': 'outcomeNothingFits',
  'could-not-fill': 'outcomeCouldNotFill',
  refused: 'outcomeRefused',
} as const satisfies Record<FillOutcome, string>

export const statusKeys = {
  filled: 'statusFilled',
  already: 'statusAlready',
  rejected: 'statusRejected',
  'not-found': 'statusNotFound',
  blocked: 'statusBlocked',
} as const satisfies Record<FieldStatus, string>

export const reasonKeys = {
  'wrong-origin': 'reasonWrongOrigin',
  framed: 'reasonFramed',
  'no-number-field': 'reasonNoNumberField',
  'no-amount-field': 'reasonNoAmountField',
  invisible: 'reasonInvisible',
  covered: 'reasonCovered',
  'read-only': 'reasonReadOnly',
  disabled: 'reasonDisabled',
  'value-cut': 'reasonValueCut',
  'value-changed': 'reasonValueChanged',
  'value-cleared': 'reasonValueCleared',
  'marked-invalid': 'reasonMarkedInvalid',
  'cleared-again': 'reasonClearedAgain',
  'amount-not-offered': 'reasonAmountNotOffered',
  'amount-out-of-range': 'reasonAmountOutOfRange',
  'other-currency': 'reasonOtherCurrency',
  'country-not-offered': 'reasonCountryNotOffered',
  'unsafe-to-press': 'reasonUnsafeToPress',
  ambiguous: 'reasonAmbiguous',
  'recipe-failed': 'reasonRecipeFailed',
  'page-left': 'reasonPageLeft',
} as const satisfies Record<FillReason, string>

export const fieldKindKeys = {
  number: 'fieldNumber',
  'country-code': 'fieldCountryCode',
  'area-code': 'fieldAreaCode',
  'local-number': 'fieldLocalNumber',
  extension: 'fieldExtension',
  'confirm-number': 'fieldConfirmNumber',
  amount: 'fieldAmount',
  voucher: 'fieldVoucher',
} as const satisfies Record<FieldKind, string>

export const formatKeys = {
  national: 'formatNational',
  bare: 'formatBare',
  e164: 'formatE164',
  digits: 'formatDigits',
  idd: 'formatIdd',
} as const satisfies Record<NumberFormat, string>
