/** Inside the page: what is wider than it may be, and text that is cut off where nobody can scroll to it. */
export function findOverflow(): string[] {
  const page = document.documentElement
  const tooWide = page.scrollWidth - page.clientWidth
  const found = tooWide > 0 ? [`scrolls sideways by ${tooWide} px`] : []
  const name = (one: Element) => `${one.tagName} ${one.className} ${(one.textContent ?? '').slice(0, 40)}`
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(one)
    const { right, left, width } = one.getBoundingClientRect()
    const isHidden = style.clipPath !== 'none' || style.opacity === '0' || width === 0
    // A field scrolls to what was typed; what is folded away keeps the place of an older width in Firefox.
    const isLeftOut = one.closest('option, svg, input, select, textarea, details:not([open]) > :not(summary)')
    if (isHidden || isLeftOut) continue
    if (right > page.clientWidth + 1 || left < -1) found.push(`sticks out: ${name(one)}`)
    if (one.scrollWidth > one.clientWidth + 1 && style.overflowX !== 'visible' && one.clientWidth > 1)
      found.push(`is cut: ${name(one)}`)
  }
  return found.slice(0, 5)
}
