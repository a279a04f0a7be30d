import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EnginePage, openEnginePage } from '@/tests/fixtures/pages/engine-page'
import { wildPages } from '@/tests/fixtures/pages/wild/wild-pages'

// What is found does not hang on the browser, so one is enough; what is written is tried in both.
describe('on pages in the manner of real ones', () => {
  let engine: EnginePage
  beforeAll(async () => {
    engine = await openEnginePage('chromium')
  })
  afterAll(() => engine?.close())

  it.each(wildPages)('finds what is ours and nothing else: $name', async ({ html }) => {
    await engine.show(`<!doctype html><meta charset="utf-8">${html}`)
    expect(await engine.run(`(${compare})(engine.findFields(document))`)).toEqual([])
  })

  it('on more than three hundred of them', () => {
    expect(wildPages.length).toBeGreaterThan(350)
    expect(new Set(wildPages.map(({ name }) => name)).size).toBe(wildPages.length)
  })
})

/** Beside the page: where the finder and the page's own `data-is` disagree. */
function compare(found: { element: Element; kind: string; because: string[] }[]): string[] {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const expected = [document, ...roots].flatMap((root) => [...root.querySelectorAll('[data-is]')])
  const isOf = (element: Element) => (one: Element) =>
    one === element ||
    (element.matches(':not(input,select)') && (one.contains(element) || element.contains(one)))
  const wrong = found.flatMap(({ element, kind, because }) => {
    const wanted = expected.find(isOf(element))?.getAttribute('data-is') ?? 'nothing'
    return wanted === kind ? [] : [`${kind} instead of ${wanted}: ${element.outerHTML} ${because.join(' ')}`]
  })
  const missed = expected.filter((one) => !found.some(({ element }) => isOf(element)(one)))
  return [...wrong, ...missed.map((one) => `missed: ${one.outerHTML}`)]
}
