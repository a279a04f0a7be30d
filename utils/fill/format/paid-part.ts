import { isSigned, readMoney } from './read-money'

const digits = String.raw`\d(?:[\d.,'’\u00a0\u202f ]*\d)?`
const unit = String.raw`[^\d\s+]{0,3}`
/** What is given on top of what is paid: "€10 + €5", "充100送20", then "10 €, 2 € bonus". */
const onTop = [
  String.raw`(?:\+|bonus|extra|gratis|free|\bget\b|送|赠|贈|ボーナス)\s*${unit}\s?${digits}`,
  String.raw`${digits}(?=\s?${unit}\s*(?:bonus|extra|gratis|free|ボーナス))`,
].map((pattern) => new RegExp(pattern, 'g'))

/** What of a tile's text is paid: a sum that is given is left out, unless it is all there is. */
export function paidPart(text: string): string {
  return onTop.reduce((left, given) => {
    const rest = left.replace(given, '')
    const sums = readMoney(rest)
    const isWhole = sums.some(isSigned) || (sums.length > 0 && !readMoney(left).some(isSigned))
    return isWhole ? rest : left
  }, text.normalize('NFKC').toLowerCase())
}
