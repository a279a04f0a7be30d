import { browser } from 'wxt/browser'
import type { Recipe } from '@/utils/fill/recipe'
import type { MessageSender } from '@/utils/messages/judge-sender'
import type { Payload } from '@/utils/messages/messages'
import type { TeachAnswer, TeachRefusal, TrialAnswer } from '@/utils/messages/teach-answer'
import { type TeachOrder, teachDoorKey } from '@/utils/messages/teach-door'
import { findRecipe, saveRecipe } from '@/utils/storage/recipes'
import type { Lesson, LessonStep } from '@/utils/teach/lesson'
import type { RecipeTrial } from '@/utils/teach/show-recipe'
import { callDoor } from './call-door'
import { addressRefusal } from './check-gates'
import { type OpenDocument, openDocument, targetOf } from './open-document'

const steps: Record<Payload<'teachPage'>['what'], readonly LessonStep[]> = {
  fields: ['number', 'amount', 'confirm', 'success'],
  success: ['success'],
}

/** The one open lesson of a tab. Kept by the browser's session: the background forgets. */
interface OpenLesson {
  documentId: string
  host: string
  what: Payload<'teachPage'>['what']
}

const key = (tabId: number) => `lesson:${tabId}`

/** Puts the picker into a page after the user asked for it. */
export async function teachTab({ tabId, what, words }: Payload<'teachPage'>): Promise<TeachAnswer> {
  const gate = await openGate(tabId)
  if (!gate.ok) return { isOpen: false, reason: gate.reason }
  const { document } = gate
  const lesson: OpenLesson = { documentId: document.documentId, host: new URL(document.url).host, what }
  await browser.storage.session.set({ [key(tabId)]: lesson })
  const answered = await callPicker(document, { steps: steps[what], words })
  return answered.ok ? { isOpen: true } : { isOpen: false, reason: 'page-left' }
}

/** Keeps what was pointed at, for the host the page really is on. False when no lesson is open there. */
export async function keepLesson(lesson: Lesson, sender: MessageSender): Promise<boolean> {
  const tabId = sender.tab?.id
  if (tabId === undefined || sender.url === undefined) return false
  const open = (await browser.storage.session.get(key(tabId)))[key(tabId)] as OpenLesson | undefined
  const { host } = new URL(sender.url)
  const isSamePage = !open?.documentId || !sender.documentId || open.documentId === sender.documentId
  if (!open || open.host !== host || !isSamePage) return false
  await browser.storage.session.remove(key(tabId))
  const recipe = await recipeFrom(lesson, open)
  if (recipe === null) return false
  await saveRecipe(recipe)
  return true
}

/** Frames what the recipe of this page's host points at. */
export async function tryRecipe({ tabId, words }: Payload<'tryRecipe'>): Promise<TrialAnswer> {
  const gate = await openGate(tabId)
  if (!gate.ok) return { outcome: 'refused', reason: gate.reason }
  const recipe = await findRecipe(new URL(gate.document.url).host)
  if (recipe === null) return { outcome: 'none' }
  const answered = await callPicker(gate.document, { recipe, words })
  return answered.ok && answered.trial !== null
    ? { outcome: 'tried', trial: answered.trial }
    : { outcome: 'refused', reason: 'page-left' }
}

/** The sentence alone is added to what is known; fields replace what was taught before, but not a sentence. */
async function recipeFrom(lesson: Lesson, { host, what }: OpenLesson): Promise<Recipe | null> {
  const before = await findRecipe(host)
  const successText = lesson.successText ?? before?.successText ?? null
  if (what === 'fields' && lesson.number === null) return null
  const fields = what === 'fields' ? lesson : (before ?? lesson)
  const { number, amount, confirm } = fields
  return { version: 1, host, number, amount, confirm, successText, lastWorkedAt: null }
}

type Gate = { ok: true; document: OpenDocument } | { ok: false; reason: TeachRefusal }

/** A page that may never be filled is never taught either. */
async function openGate(tabId: number): Promise<Gate> {
  const document = await openDocument(tabId)
  if (!document) return { ok: false, reason: 'page-closed-to-us' }
  const reason = addressRefusal(document.url)
  return reason ? { ok: false, reason } : { ok: true, document }
}

async function callPicker(
  document: OpenDocument,
  order: TeachOrder,
): Promise<{ ok: true; trial: RecipeTrial | null } | { ok: false }> {
  try {
    const target = targetOf(document)
    await browser.scripting.executeScript({ target, files: ['/teach.js'] })
    return { ok: true, trial: await callDoor<RecipeTrial>(document, teachDoorKey, order) }
  } catch {
    return { ok: false }
  }
}
