// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { origin } from '@/tests/utils/fill/pretend-layout'
import { quickly } from '@/tests/utils/fill/pretend-time'
import type { NumberGroup } from '@/utils/fill/write/best-number'
import { at, found, japan, onEdit, show, valueIn } from './show-page'

// The readers are taken from the browser at load: the layout has to be there first.
const { fillGroup } = await import('@/utils/fill/write/fill-group')
const { askHere } = await import('@/utils/fill/judges')

const fill = (group: Partial<NumberGroup>) =>
  quickly(() =>
    fillGroup(
      { countryCode: null, parts: [], confirm: null, ...group },
      { number: japan, amount: null, allowedOrigin: origin },
      askHere,
      {},
    ),
  )

describe('a number in one field', () => {
  it('is confirmed in the same spelling', async () => {
    show('<input id="n" maxlength="11"><input id="again">')
    const group = { parts: [found('number', '#n')], confirm: found('confirm-number', '#again') }
    expect(await fill(group)).toMatchObject([
      { status: 'filled', format: 'national', after: '09000001234' },
      { status: 'filled', format: 'national', after: '09000001234' },
    ])
  })

  it('is confirmed when it was there already', async () => {
    show('<input id="n" value="090-0000-1234"><input id="again">')
    const group = { parts: [found('number', '#n')], confirm: found('confirm-number', '#again') }
    expect(await fill(group)).toMatchObject([
      { status: 'already', after: '090-0000-1234' },
      { status: 'filled', after: '09000001234' },
    ])
  })

  it('is not confirmed when it did not go in', async () => {
    show('<input id="n" disabled><input id="again">')
    const group = { parts: [found('number', '#n')], confirm: found('confirm-number', '#again') }
    expect(await fill(group)).toMatchObject([{ status: 'blocked', reason: 'disabled' }])
    expect(valueIn('#again')).toBe('')
  })

  it.each([
    ['value-cleared', '<input id="n">', () => ''],
    ['value-cut', '<input id="n">', (value: string) => value.slice(0, 4)],
    ['value-changed', '<input id="n">', (value: string) => (value === '' ? '' : '1234567')],
  ])('is %s by the page, and what was there is put back', async (reason, html, rewrite) => {
    show(html)
    onEdit('#n', rewrite)
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([{ status: 'rejected', reason }])
  })

  it('is tried in another spelling when the page marks one as invalid', async () => {
    show('<input id="n" aria-invalid="false">')
    onEdit('#n', (value) => {
      at('#n').setAttribute('aria-invalid', String(value !== '' && !value.startsWith('+')))
      return value
    })
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([
      { status: 'filled', format: 'e164', after: '+819000001234' },
    ])
  })

  it('is rejected when every spelling is marked as invalid', async () => {
    show('<input id="n">')
    onEdit('#n', (value) => {
      at('#n').setAttribute('aria-invalid', String(value !== ''))
      return value
    })
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([
      { status: 'rejected', reason: 'marked-invalid', after: '' },
    ])
  })

  it('is not rejected for a mark that was there before', async () => {
    show('<input id="n" aria-invalid="true">')
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([{ status: 'filled' }])
  })

  it('is not written when the field hides as it is entered', async () => {
    show('<div><input id="n"></div>')
    at('#n').addEventListener('focus', () => at('div').setAttribute('hidden', ''))
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([
      { status: 'blocked', reason: 'invisible', after: '' },
    ])
  })

  it.each(['insertText', 'keys'])('is written by %s where nothing else is believed', async (way) => {
    show('<input id="n">')
    let keys = 0
    at('#n').addEventListener('keydown', () => keys++)
    onEdit('#n', (value, event) => {
      const { inputType } = event as InputEvent
      const isBelieved = way === 'keys' ? keys > 0 : inputType === 'insertText'
      return isBelieved ? value : ''
    })
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([
      { status: 'filled', after: '09000001234' },
    ])
    expect(keys).toBe(way === 'keys' ? 11 : 0)
  })

  it('is told to whoever listens at the top of the page, out of a shadow root too', async () => {
    show('<x-field></x-field>')
    const root = at('x-field').attachShadow({ mode: 'open' })
    root.innerHTML = '<input>'
    const field = root.firstElementChild as HTMLInputElement
    let keys = 0
    field.addEventListener('input', () => {
      if (keys === 0) field.value = ''
    })
    const heard = new Set<string>()
    const types = ['focusin', 'keydown', 'keypress', 'keyup', 'input', 'change', 'focusout']
    const hear = ({ type }: Event) => {
      heard.add(type)
      if (type === 'keydown') keys++
    }
    for (const type of types) document.addEventListener(type, hear)
    const target = { element: field, kind: 'number', score: 1, because: [] } as const
    expect(await fill({ parts: [target] })).toMatchObject([{ status: 'filled' }])
    for (const type of types) document.removeEventListener(type, hear)
    expect([...heard].sort()).toEqual([...types].sort())
  })

  it('tells a field that has the focus already by hand, once, and likewise that it is left', async () => {
    show('<input id="n">')
    at('#n').focus()
    const heard: string[] = []
    for (const type of ['focus', 'focusin', 'blur', 'focusout'])
      at('#n').addEventListener(type, () => heard.push(type))
    await fill({ parts: [found('number', '#n')] })
    expect(heard.toSorted()).toEqual(['blur', 'focus', 'focusin', 'focusout'])
  })

  it('is typed past keys that the page writes by itself', async () => {
    show('<input id="n">')
    const field = at('#n') as HTMLInputElement
    let isTyped = false
    field.addEventListener('keydown', (event) => {
      isTyped = true
      event.preventDefault()
      field.value += event.key
    })
    onEdit('#n', (value) => (isTyped ? value : ''))
    expect(await fill({ parts: [found('number', '#n')] })).toMatchObject([
      { status: 'filled', after: '09000001234' },
    ])
  })

  it('is no number without a field', async () => {
    expect(await fill({})).toEqual([])
  })
})
