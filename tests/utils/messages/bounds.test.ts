import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type MessageName, messages } from '@/utils/messages/messages'

const says = (name: MessageName, payload: unknown): boolean =>
  v.safeParse(messages[name].payload, payload).success
const text = (length: number) => 'x'.repeat(length)
const pointer = { through: [], selectors: ['#n'], label: '' }
const taught = (number: object) => ({
  number: { ...pointer, ...number },
  amount: null,
  confirm: null,
  successText: null,
})
const fill = { tabId: 0, simId: null }

describe('a message is as long as it may be and no longer', () => {
  it.each<[MessageName, (size: number) => unknown, least: number, most: number]>([
    ['fillPage', (size) => ({ ...fill, simId: text(size) }), 1, 100],
    ['fillPage', (size) => ({ ...fill, despite: text(size) }), 1, 100],
    ['fillPage', (size) => ({ ...fill, resume: text(size) }), 1, 100],
    ['fillPage', (size) => ({ ...fill, allowHost: text(size) }), 1, 260],
    ['recordsChanged', (size) => ({ seq: 0, simIds: Array(size).fill('a') }), 0, 100_000],
    ['fieldsTaught', (size) => taught({ selectors: [text(size)] }), 1, 500],
    ['fieldsTaught', (size) => taught({ through: Array(size).fill('a') }), 0, 8],
    ['fieldsTaught', (size) => taught({ selectors: Array(size).fill('a') }), 0, 20],
    ['fieldsTaught', (size) => taught({ label: text(size) }), 0, 500],
    ['fieldsTaught', (size) => ({ ...taught({}), successText: text(size) }), 0, 500],
  ])('%s', (name, make, least, most) => {
    expect([most, most + 1].map((size) => says(name, make(size)))).toEqual([true, false])
    expect(says(name, make(least))).toBe(true)
    if (least > 0) expect(says(name, make(least - 1))).toBe(false)
  })

  it.each<[boolean, MessageName, unknown]>([
    [true, 'fillPage', { ...fill, money: { minor: 0, currency: 'JPY' } }],
    [false, 'fillPage', { ...fill, money: { minor: -1, currency: 'JPY' } }],
    [false, 'fillPage', { ...fill, money: { minor: 0.5, currency: 'JPY' } }],
    [false, 'fillPage', { ...fill, money: { minor: 2 ** 53, currency: 'JPY' } }],
    [false, 'fillPage', { ...fill, money: { minor: 1, currency: 'jpy' } }],
    [false, 'fillPage', { ...fill, tabId: -1 }],
    [false, 'fillPage', { ...fill, tabId: 1.5 }],
    [true, 'recordsChanged', { seq: 0, simIds: [] }],
    [false, 'recordsChanged', { seq: -1, simIds: [] }],
    [false, 'pageRecognised', { isRechargePage: 'yes' }],
  ])('%s: %s %j', (isRight, name, payload) => {
    expect(says(name, payload)).toBe(isRight)
  })
})
