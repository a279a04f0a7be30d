import { firstChildOf, isElement, nextOf, nodeTypeOf, tagOf, textContentOf } from './read-dom'

const longest = 120

/** Elements whose text says nothing about a field beside them. */
export const silent = new Set('script style option noscript template svg button datalist'.split(' '))

/** Text of a node without the options and buttons in it. */
export function ownText(node: Node): string {
  if (nodeTypeOf(node) === 3) return textContentOf(node) ?? ''
  if (!isElement(node) || silent.has(tagOf(node)) || tagOf(node) === 'select') return ''
  let text = ''
  for (let child = firstChildOf(node); child !== null; child = nextOf(child)) text += ` ${ownText(child)}`
  return text
}

/** One line, not longer than anybody reads. */
export const tidy = (text: string): string =>
  text
    .replace(/[ \t\r\f\v]+/g, ' ')
    .trim()
    .slice(0, longest)
