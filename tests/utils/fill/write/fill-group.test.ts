// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { india } from '@/tests/fixtures/pages/pages'
import { origin } from '@/tests/utils/fill/pretend-layout'
import { quickly } from '@/tests/utils/fill/pretend-time'
import type { NumberGroup } from '@/utils/fill/write/best-number'
import { at, found, japan, onEdit, show, valueIn } from './show-page'

// The readers are taken from the browser at load: the layout has to be there first.
const { fillGroup } = await import('@/utils/fill/write/fill-group')
const { askHere } = await import('@/utils/fill/judges')

const fill = (group: Partial<NumberGroup>, number = japan) =>
  quickly(() =>
    fillGroup(
      { countryCode: null, parts: [], confirm: null, ...group },
      { number, amount: null, allowedOrigin: origin },
      askHere,
      {},
    ),
  )

describe('the country code beside a number', () => {
  const beside = (html: string) => {
    show(`${html}<input id="n">`)
    return { countryCode: found('country-code', '#c'), parts: [found('number', '#n')] }
  }
  const list = (...options: string[]) => `<select id="c">${options.join('')}</select>`

  it.each([
    ['by its code', list('<option>+1</option>', '<option>+81</option>'), '+81'],
    [
      'by its country among several with one code',
      list('<option value="kz">+81</option>', '<option value="jp">+81 (3)</option>'),
      '+81 (3)',
    ],
    [
      'by the country in its text',
      list('<option>AA +81</option>', '<option>JP +81</option>', '<option>ZZ +81</option>'),
      'JP +81',
    ],
  ])('is chosen %s', async (_, html, after) => {
    expect(await fill(beside(html))).toMatchObject([
      { status: 'filled', after },
      { status: 'filled', format: 'bare', after: '9000001234' },
    ])
  })

  it('is left where it is right already', async () => {
    const group = beside(list('<option>+1</option>', '<option selected>+81</option>'))
    expect(await fill(group)).toMatchObject([{ status: 'already' }, { format: 'bare' }])
  })

  it.each([
    ['no such country', list('<option>+1</option>', '<option>+44</option>')],
    ['two that it may be', list('<option>AA +81</option>', '<option>ZZ +81</option>')],
    ['a list of its own', '<button id="c">+1</button>'],
  ])('is left to the page with %s', async (_, html) => {
    const reports = await fill(beside(html))
    expect(reports).toMatchObject([{ kind: 'number', status: 'filled' }])
    expect(valueIn('#n')).not.toBe('9000001234')
  })

  it('is chosen by its code alone when the country is not known', async () => {
    const group = beside(list('<option>+1</option>', '<option>+81</option>'))
    expect(await fill(group, { ...japan, country: '' })).toMatchObject([{ after: '+81' }, {}])
  })

  it.each([
    ['81', '<input id="c">'],
    ['+81', '<input id="c" placeholder="+00">'],
    ['+81', '<input id="c" value="+1">'],
  ])('is typed as %s into %s', async (wrote, html) => {
    expect(await fill(beside(html))).toMatchObject([
      { status: 'filled', after: wrote },
      { format: 'bare', after: '9000001234' },
    ])
  })

  it('does not count when its field did not take it: the number carries its own', async () => {
    const reports = await fill(beside('<input id="c" disabled>'))
    expect(reports).toMatchObject([
      { status: 'blocked', reason: 'disabled', wrote: '' },
      { status: 'filled', after: '09000001234' },
    ])
  })
})

describe('a number in several fields', () => {
  const boxes = (...lengths: number[]) => {
    show(lengths.map((most, at) => `<input id="p${at}"${most === 0 ? '' : ` maxlength="${most}"`}>`).join(''))
    return { parts: lengths.map((_, at) => found(at === 0 ? 'area-code' : 'local-number', `#p${at}`)) }
  }
  const held = () => Array.from(document.querySelectorAll('input'), ({ value }) => value)

  it('is cut where the fields end', async () => {
    expect(await fill(boxes(3, 4, 4))).toMatchObject(
      ['filled', 'filled', 'filled'].map((status) => ({ status })),
    )
    expect(held()).toEqual(['090', '0000', '1234'])
  })

  it('is left alone where no cut is honest', async () => {
    const parts = boxes(2, 2)
    expect(await fill(parts, { ...india, nationalFormatted: '9999900001' })).toMatchObject([
      { status: 'rejected', reason: 'ambiguous' },
    ])
    expect(held()).toEqual(['', ''])
  })

  it('keeps a part that is there', async () => {
    const group = boxes(3, 4, 4)
    ;(at('#p0') as HTMLInputElement).value = '090'
    expect(await fill(group)).toMatchObject([{ status: 'already', wrote: '' }, {}, {}])
  })

  it('puts back what a part held when the page changes it', async () => {
    const group = boxes(3, 4, 4)
    ;(at('#p1') as HTMLInputElement).value = '77'
    onEdit('#p1', (value) => (value === '77' ? value : '5'))
    expect(await fill(group)).toMatchObject([
      { status: 'filled' },
      { status: 'rejected', reason: 'value-changed', after: '77' },
      { status: 'filled' },
    ])
  })

  it('stops at a part that hides as it is entered', async () => {
    const group = boxes(3, 4, 4)
    at('#p1').addEventListener('focus', () => at('#p1').setAttribute('hidden', ''))
    expect((await fill(group))[1]).toMatchObject({ status: 'blocked', reason: 'invisible', wrote: '' })
  })
})

describe('a number behind a list of prefixes', () => {
  const behind = (select: string) => {
    show(`${select}<input id="rest" maxlength="8">`)
    return { parts: [found('area-code', 'select'), found('local-number', '#rest')] }
  }

  it('has its prefix chosen, by text or by value', async () => {
    await fill(behind('<select><option>080</option><option>090</option></select>'))
    expect([valueIn('select'), valueIn('#rest')]).toEqual(['090', '00001234'])
    await fill(behind('<select><option value="080"></option><option value="090"></option></select>'))
    expect([valueIn('select'), valueIn('#rest')]).toEqual(['090', '00001234'])
  })

  it('stays when it is chosen', async () => {
    const group = behind('<select><option>080</option><option selected>090</option></select>')
    expect(await fill(group)).toMatchObject([{ status: 'already' }, { status: 'filled' }])
  })

  it('is not written when its prefix is not offered', async () => {
    const group = behind('<select><option>070</option><option>080</option></select>')
    expect(await fill(group)).toMatchObject([{ status: 'rejected', reason: 'value-changed' }])
    expect(valueIn('#rest')).toBe('')
  })

  it('is not written when its prefix cannot be chosen', async () => {
    const group = behind('<select disabled><option>070</option><option>090</option></select>')
    expect(await fill(group)).toMatchObject([{ status: 'blocked', reason: 'disabled' }])
    expect(valueIn('#rest')).toBe('')
  })
})
