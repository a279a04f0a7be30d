/** Text of a table for spreadsheets: UTF-8 with its mark, every cell quoted, so that zeros and signs survive. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => `"${guard(cell).replaceAll('"', '""')}"`).join(','))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Cells exactly as `writeCsv` was given them, or as a spreadsheet saved them. Null when a quote is left open. */
export function readCsv(text: string): string[][] | null {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < source.length) {
    const cell = readCell(source, at, separator)
    if (!cell) return null
    row.push(unguard(cell.text))
    at = cell.end
    if (source[at] === separator) {
      at += 1
      // A separator at the very end has an empty cell behind it.
      if (at < source.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}

// What a spreadsheet takes for a formula, in its full-width forms too; and the guard itself, so that it can be undone.
const dangerous = /^[=+\-@|%\t\r\n'＝＋－＠｜％]/

/** A whole phone number is a number to a spreadsheet, never a formula; an apostrophe would make it another text. */
const phoneNumber = /^\+\d{4,15}$/

function guard(cell: string): string {
  return dangerous.test(cell) && !phoneNumber.test(cell) ? `'${cell}` : cell
}

function unguard(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell
}

function readCell(source: string, start: number, separator: string): { text: string; end: number } | null {
  if (source[start] !== '"') {
    const end = endOfBare(source, start, separator)
    return { text: source.slice(start, end), end }
  }
  let close = source.indexOf('"', start + 1)
  // Two quotes are one quote of the text.
  while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2)
  const end = close + 1
  if (close < 0 || endOfBare(source, end, separator) !== end) return null
  return { text: source.slice(start + 1, close).replaceAll('""', '"'), end }
}

function endOfBare(source: string, start: number, separator: string): number {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\r' && source[end] !== '\n')
    end += 1
  return end
}

/** Spreadsheets save with the separator of their country: the first one outside quotes tells. */
function separatorOf(source: string): string {
  const bare = source.slice(0, 10_000).replaceAll(/"[^"]*"/g, '')
  const [header = ''] = bare.split(/[\r\n]/)
  return [',', ';', '\t'].find((separator) => header.includes(separator)) ?? ','
}
