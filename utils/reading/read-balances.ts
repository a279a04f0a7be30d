import type { Cue } from './cues/find-cues'
import { judgeBalance } from './judge-balance'
import type { FoldedText } from './letters/fold-text'
import type { MoneyMention } from './money/find-money'
import type { Proposal, ReadWords } from './reading'
import { seamsBetween, sentencesBetween } from './sentences/between'
import type { Seam } from './sentences/split-clauses'
import type { Parts } from './take-apart'
import { isOffered } from './weigh-text'

export interface Draft extends Proposal {
  isFinal: boolean
}

/** What is left on the SIM: mostly one sum. */
export function readBalances({
  folded,
  cues,
  seams,
  dates,
  durations,
  money,
}: Parts): { at: MoneyMention; draft: Draft }[] {
  const others = [...dates, ...durations, ...money]
  const found = money.flatMap((mention) => {
    const score = judgeBalance(mention, cues, seams, others)
    if (score === 0 || isOffered(mention, cues, seams)) return []
    const { minor, currency, isNegative, isAssumed, start, end } = mention
    const draft = {
      what: 'balance' as const,
      money: { minor: isNegative ? -minor : minor, currency },
      words: wordsOf(folded, start, end),
      because: isAssumed ? ('currency-assumed' as const) : ('amount-stated' as const),
      score: round(score),
      isFinal: false,
    }
    return [{ at: mention, draft }]
  })
  const best = Math.max(...found.map(({ draft }) => draft.score))
  const isTold = found.some(({ at }) => at.minor > 0)
  const isTopped = ({ at }: { at: MoneyMention }) => isJustToppedUp(at, cues, seams)
  const isStanding = found.some((one) => one.draft.score >= 0.75 && !isTopped(one))
  return found.filter(({ at, draft }, index) => {
    if (isStanding && isTopped({ at })) return false
    // "Wallet 3.12. Keep 5 in your wallet": told with the word before it, and wished for with the word behind it
    const isElsewhere = (one: MoneyMention) => one !== at && sentencesBetween(one, at, seams) > 0
    if (
      draft.score === 0.8 &&
      !at.isAssumed &&
      found.some((one) => one.draft.score > 0.9 && isElsewhere(one.at))
    )
      return false
    // "Make sure you have $15 in your account", where the balance was told in so many words
    if (draft.score < 0.75 && best >= 0.8) return false
    // A second purse that is empty says nothing.
    return at.minor !== 0 || index === 0 || !isTold
  })
}

// "You topped up 10 of credit. Your credit is 12.30": the second sum is what there is.
function isJustToppedUp(sum: MoneyMention, cues: readonly Cue[], seams: readonly Seam[]): boolean {
  const lead = cues.filter((cue) => cue.end <= sum.start && seamsBetween(cue, sum, seams) < 2)
  const credit = lead.findLast(({ kind }) => kind === 'credit')
  const top = lead.findLast(({ kind }) => kind === 'top' || kind === 'moved')
  return credit !== undefined && top !== undefined && top.end <= credit.start && credit.start - top.end <= 14
}

/** "P23.50 valid till 3 May": the sum is the credit that ends then. */
export function withMoney(parts: Parts, balances: readonly { at: MoneyMention }[]): Parts {
  const sums = balances.map(({ at: { start, end } }) => {
    return { kind: 'credit', value: 0, start, end, isSum: true } as const
  })
  // In "Account: P23.50" the account is the credit.
  const isAccount = (cue: Cue) =>
    cue.kind === 'line' && sums.some(({ start }) => start >= cue.end && start - cue.end <= 8)
  const cues = parts.cues.map((cue) => (isAccount(cue) ? { ...cue, kind: 'credit' as const } : cue))
  return { ...parts, cues: [...cues, ...sums].sort((a, b) => a.start - b.start) }
}

export function wordsOf({ at, original }: FoldedText, from: number, to: number): ReadWords {
  const start = at[from] ?? 0
  const end = (at[to - 1] ?? start) + 1
  return { start, end, text: original.slice(start, end) }
}

export function round(score: number): number {
  return Math.round(score * 100) / 100
}
