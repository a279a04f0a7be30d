// Letters that look the same when capital: a message in seven-bit letters borrows those it has.
const lookalikes: readonly { script: RegExp; of: ReadonlyMap<string, string> }[] = [
  { script: /\p{Script=Greek}/u, of: pair('abehikmnoptxyz', 'αβεηικμνορτχυζ') },
  { script: /\p{Script=Cyrillic}/u, of: pair('abcehikmoptxy', 'авсенікмортху') },
]

/** Greek and Cyrillic words that were written with some Latin letters, in letters of their own; of the same length. */
export function unmixLetters(text: string): string {
  const mixed = lookalikes.find(({ script }) => script.test(text))
  if (mixed === undefined) return text
  const { script, of } = mixed
  return text.replace(/\p{L}{2,}/gu, (word) => {
    const letters = [...word]
    const isBorrowed = word.length > 2 && letters.every((letter) => of.has(letter))
    if (!isBorrowed && !(script.test(word) && /[a-z]/.test(word))) return word
    return letters.map((letter) => of.get(letter) ?? letter).join('')
  })
}

function pair(latin: string, own: string): ReadonlyMap<string, string> {
  return new Map([...latin].map((letter, index) => [letter, own.charAt(index)]))
}
