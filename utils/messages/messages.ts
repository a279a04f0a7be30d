import * as v from 'valibot'
import type { PageJudgement } from '@/utils/fill/judge/judge-page'
import type { FillAnswer } from './fill-answer'
import { lesson, lessonWords } from './lesson-schemas'
import type { PageDescription } from './page-description'
import { pageSketch } from './sketch-schema'
import type { TeachAnswer, TrialAnswer } from './teach-answer'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(260))
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0))
const money = v.strictObject({
  minor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
})

/**
 * Everything that crosses from one context of the extension to the background: who may send it and what it holds.
 * `page`: popup, dashboard or welcome page. `content`: our content script in the top frame of a site the user allowed.
 */
export const messages = {
  /** A page wrote records. */
  recordsChanged: {
    from: 'page',
    payload: v.strictObject({
      seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      simIds: v.pipe(v.array(id), v.maxLength(100_000), v.readonly()),
    }),
  },
  /** What the popup has to know about the tab it was opened over. */
  describePage: { from: 'page', payload: v.strictObject({ tabId }) },
  /** Fill this tab. With `simId` null the background chooses as it does for the shortcut. */
  fillPage: {
    from: 'page',
    payload: v.strictObject({
      tabId,
      simId: v.nullable(id),
      /** `undefined`: the SIM's usual amount. */
      money: v.optional(v.nullable(money)),
      /** The host the user has just said yes to; only taken if the tab still shows it. */
      allowHost: v.optional(host),
      /** "Pay again anyway": id of the open attempt the user was shown. */
      despite: v.optional(id),
      /** "Still the same payment": id of the open attempt whose next step this page is. */
      resume: v.optional(id),
    }),
  },
  /** The content script has no words of its own: what are the fields of this page? */
  judgePage: { from: 'content', payload: pageSketch },
  /** The content script looked at its page. */
  pageRecognised: { from: 'content', payload: v.strictObject({ isRechargePage: v.boolean() }) },
  /** Let the user point at the fields of this tab, or only at the sentence that says a payment went through. */
  teachPage: {
    from: 'page',
    payload: v.strictObject({ tabId, what: v.picklist(['fields', 'success']), words: lessonWords }),
  },
  /** Frame on this tab what its host's recipe points at. */
  tryRecipe: { from: 'page', payload: v.strictObject({ tabId, words: lessonWords }) },
  /** The picker is done; only taken from the tab that is being taught. */
  fieldsTaught: { from: 'content', payload: lesson },
  /** The content script saw words of success: what to look for, or (confirmed) that it is there. */
  pageSaysPaid: { from: 'content', payload: v.strictObject({ isConfirmed: v.boolean() }) },
} as const satisfies Record<string, { from: SenderKind; payload: v.GenericSchema }>

export type SenderKind = 'page' | 'content'
export type MessageName = keyof typeof messages
export type Payload<N extends MessageName> = v.InferOutput<(typeof messages)[N]['payload']>

/** What each message is answered with. */
export interface Answers {
  recordsChanged: null
  describePage: PageDescription
  fillPage: FillAnswer
  judgePage: PageJudgement
  pageRecognised: null
  teachPage: TeachAnswer
  tryRecipe: TrialAnswer
  fieldsTaught: boolean
  pageSaysPaid: SuccessExpected | null
}

/** What a page would show after the payment that was begun on its site. */
export interface SuccessExpected {
  amount: { minor: number; decimals: number } | null
  /** Words the user taught for this site. */
  successText: string | null
}

/** Every message is answered, a refused one with the reason. */
export type Answer<N extends MessageName> =
  | { ok: true; value: Answers[N] }
  | { ok: false; code: RefusalCode; detail: string }

export type RefusalCode =
  | 'unknown-message'
  | 'malformed'
  | 'sender-refused'
  /** The handler failed; `detail` is a storage code where it was one. */
  | 'failed'
  /** Nobody answered: the background is not there, or the extension was updated under this page. */
  | 'unreachable'
