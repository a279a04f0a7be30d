import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepLesson, teachTab, tryRecipe } from '@/entrypoints/background/teach-tab'
import {
  type FakeExtension,
  type Injection,
  killBackground,
  makeFakeExtension,
} from '@/tests/support/fake-extension'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleRecipe } from '@/tests/support/sample-records'
import type { MessageSender } from '@/utils/messages/judge-sender'
import { findRecipe, saveRecipe } from '@/utils/storage/recipes'
import type { Lesson, LessonWords } from '@/utils/teach/lesson'

useFreshDatabase()

const words: LessonWords = {
  number: '1',
  amount: '2',
  confirm: '3',
  success: '4',
  skip: '5',
  leave: '6',
  keys: '7',
  saved: '8',
  failed: '9',
  nothing: '10',
}
const pointer = { through: [], selectors: ['#n'], label: 'Number' }
const lesson: Lesson = { number: pointer, amount: null, confirm: null, successText: null }
const tabId = 5
const sender: MessageSender = {
  url: 'https://pay.example/topup?step=2',
  documentId: 'doc-1',
  tab: { id: tabId },
}

let extension: FakeExtension
let url = ''
let calls: unknown[] = []

beforeEach(() => {
  extension = makeFakeExtension()
  killBackground()
  url = 'https://pay.example/topup'
  calls = []
  extension.onInject = async ({ files, args }: Injection) => {
    if (files) calls.push(files[0])
    else if (args) calls.push(JSON.parse(String(args[1])))
    return [{ documentId: 'doc-1', frameId: 0, result: args ? null : url }]
  }
})

const teach = (what: 'fields' | 'success' = 'fields') => teachTab({ tabId, what, words })

describe('teaching a page', () => {
  it('puts the picker in and tells it what to ask, in the user’s words', async () => {
    expect(await teach()).toEqual({ isOpen: true })
    expect(calls).toEqual(['/teach.js', { steps: ['number', 'amount', 'confirm', 'success'], words }])
  })

  it('is refused where no number could be written either', async () => {
    url = 'http://pay.example/topup'
    expect(await teach()).toEqual({ isOpen: false, reason: 'not-https' })
    expect(calls).toEqual([])
  })

  it('is refused where the browser lets nobody in, and in a page that went meanwhile', async () => {
    const { onInject } = extension
    extension.onInject = (injection) =>
      injection.files ? Promise.reject(new Error('Frame was removed')) : onInject(injection)
    expect(await teach()).toEqual({ isOpen: false, reason: 'page-left' })
    extension.onInject = () => Promise.reject(new Error('Cannot access'))
    expect(await teach()).toEqual({ isOpen: false, reason: 'page-closed-to-us' })
  })

  it('keeps a sentence alone where nothing else was taught', async () => {
    await teach('success')
    expect(await keepLesson({ ...lesson, number: null, successText: 'Thank you!' }, sender)).toBe(true)
    expect(await findRecipe('pay.example')).toMatchObject({ number: null, successText: 'Thank you!' })
  })

  it('keeps what was pointed at for the host the page is on, once', async () => {
    await teach()
    expect(await keepLesson(lesson, sender)).toBe(true)
    expect(await findRecipe('pay.example')).toEqual({
      version: 1,
      host: 'pay.example',
      ...lesson,
      lastWorkedAt: null,
    })
    expect(await keepLesson(lesson, sender)).toBe(false)
  })

  it.each<[string, MessageSender]>([
    ['another tab', { ...sender, tab: { id: 6 } }],
    ['another host', { ...sender, url: 'https://evil.example/' }],
    ['another document', { ...sender, documentId: 'doc-2' }],
    ['no tab', { url: sender.url }],
    ['no address', { ...sender, url: undefined }],
  ])('takes nothing from %s', async (_who, other) => {
    await teach()
    expect(await keepLesson(lesson, other)).toBe(false)
    expect(await findRecipe('pay.example')).toBeNull()
    expect(await findRecipe('evil.example')).toBeNull()
  })

  it('takes nothing from a page that nobody is teaching', async () => {
    expect(await keepLesson(lesson, sender)).toBe(false)
  })

  it('takes no lesson without the number', async () => {
    await teach()
    expect(await keepLesson({ ...lesson, number: null }, sender)).toBe(false)
  })

  it('adds the sentence alone, and keeps it when the fields are taught anew', async () => {
    await saveRecipe({ ...sampleRecipe, host: 'pay.example' })
    await teach('success')
    expect(calls).toEqual(['/teach.js', { steps: ['success'], words }])
    await keepLesson({ ...lesson, number: null, successText: 'Thank you!' }, sender)
    expect(await findRecipe('pay.example')).toMatchObject({
      number: sampleRecipe.number,
      successText: 'Thank you!',
    })
    await teach()
    await keepLesson(lesson, sender)
    expect(await findRecipe('pay.example')).toMatchObject({ number: pointer, successText: 'Thank you!' })
  })
})

describe('a recipe', () => {
  it('is shown on its page, with what was found of it', async () => {
    const { onInject } = extension
    const trial = { number: true, amount: false, confirm: null }
    extension.onInject = async (injection) => {
      const answer = await onInject(injection)
      return injection.args ? [{ documentId: 'doc-1', frameId: 0, result: JSON.stringify(trial) }] : answer
    }
    expect(await tryRecipe({ tabId, words })).toEqual({ outcome: 'none' })
    const recipe = { ...sampleRecipe, host: 'pay.example' }
    await saveRecipe(recipe)
    expect(await tryRecipe({ tabId, words })).toEqual({ outcome: 'tried', trial })
    expect(calls).toEqual(['/teach.js', { recipe, words }])
  })

  it('cannot be shown where the browser lets nobody in, where no number may be written, or in a page that went', async () => {
    await saveRecipe({ ...sampleRecipe, host: 'pay.example' })
    expect(await tryRecipe({ tabId, words })).toEqual({ outcome: 'refused', reason: 'page-left' })
    url = 'http://pay.example/'
    expect(await tryRecipe({ tabId, words })).toEqual({ outcome: 'refused', reason: 'not-https' })
    extension.onInject = () => Promise.reject(new Error('Cannot access'))
    expect(await tryRecipe({ tabId, words })).toEqual({ outcome: 'refused', reason: 'page-closed-to-us' })
  })
})
