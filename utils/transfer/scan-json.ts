import { type BackupRefusal, refuseBackup } from './backup-refusal'

const deepest = 64

/** An object or array that is open: its keys so far (an array has none), and the child that is being read. */
interface Level {
  keys: Set<string> | null
  child: string
}

/**
 * Looks through a JSON text for what `JSON.parse` lets pass in silence: a key given twice (the last would win), a key
 * that reaches for the prototype, and nesting that has no end. What is no JSON at all is left to the parser.
 */
export function scanJson(text: string): BackupRefusal | null {
  const levels: Level[] = []
  for (let at = 0; at < text.length; at += 1) {
    const level = levels.at(-1)
    switch (text[at]) {
      case '{':
      case '[':
        if (levels.length === deepest) return refuseBackup('too-deep', pathOf(levels))
        levels.push(text[at] === '{' ? { keys: new Set(), child: '' } : { keys: null, child: '0' })
        break
      case '}':
      case ']':
        levels.pop()
        break
      case ',':
        if (level?.keys === null) level.child = String(Number(level.child) + 1)
        break
      case '"': {
        const end = endOfString(text, at)
        const key = level?.keys ? readKey(text, at, end) : null
        if (level?.keys && key !== null) {
          level.child = key
          if (key === '__proto__') return refuseBackup('forbidden-key', pathOf(levels))
          if (level.keys.has(key)) return refuseBackup('duplicate-key', pathOf(levels))
          level.keys.add(key)
        }
        at = end
      }
    }
  }
  return null
}

/** Where the closing quote is. By `indexOf`, so that a string of megabytes costs nothing. */
function endOfString(text: string, start: number): number {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
    if (end < 0) return text.length
  } while (isEscaped(text, end))
  return end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

/** The string as a key, escapes undone; null when it is a value. */
function readKey(text: string, start: number, end: number): string | null {
  let after = end + 1
  while (' \t\r\n'.includes(text[after] ?? '-')) after += 1
  if (text[after] !== ':') return null
  try {
    return String(JSON.parse(text.slice(start, end + 1)))
  } catch {
    return null
  }
}

function pathOf(levels: readonly Level[]): string {
  return levels
    .map((level) => level.child)
    .join('.')
    .slice(0, 500)
}
