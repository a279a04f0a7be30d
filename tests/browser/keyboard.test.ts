import { expect, test } from 'vitest'
import { browserNames, startBrowser } from '@/tests/support/browsers'
import type { Screen } from '@/tests/support/running-browser'
import { until } from '@/tests/support/until'
import { word } from '@/tests/support/words'

test.each(browserNames)('a SIM is added, topped up and undone by keys alone, in %s', async (name) => {
  const browser = await startBrowser(name)
  const popup = await browser.openExtension('popup.html')
  await until('the popup', async () => (await popup.text()).includes(word('addFirstSim')))

  await tabTo(popup, word('addFirstSim'))
  await popup.press('Enter')
  await until('the heading to have the focus', () => isFocused(popup, word('addSim')))
  await tabTo(popup, word('carrier'))
  await type(popup, 'giffgaff')
  await popup.press('Enter')
  await until('the form of this carrier', async () => (await popup.text()).includes('(GBP)'))
  await tabTo(popup, word('number'))
  await type(popup, '07700900123')
  await tabTo(popup, word('name'))
  await type(popup, 'Bank')
  await popup.press('Enter')
  await until('the news of it', async () => (await popup.text()).includes(word('addedSim', { name: 'Bank' })))
  // The list comes a moment later than the news, and first it is empty.
  await until('the SIM in the list', async () => (await popup.text()).includes('giffgaff'))
  await until('the heading of the list to have the focus', () => isFocused(popup, 'SIM Keeper'))

  await tabTo(popup, 'Bank')
  await popup.press('Enter')
  await until('its page', async () => (await popup.text()).includes(word('done')))
  await tabTo(popup, word('done'))
  await popup.press('Enter')
  await until('the dialog', async () => (await popup.text()).includes(word('doneWhat')))
  await tabTo(popup, word('record'))
  await popup.press('Enter')
  await until('the record', async () => (await popup.text()).includes(word('recorded', { name: 'Bank' })))
  await tabTo(popup, word('undo'))
  await popup.press('Enter')
  await until('the step back', async () => (await popup.text()).includes(word('undone')))

  await popup.close()

  const again = await browser.openExtension('popup.html')
  await until('the list', async () => (await again.text()).includes('Bank'))
  await tabTo(again, 'Bank')
  await again.press('Enter')
  await until('its page', async () => (await again.text()).includes(word('done')))
  await again.press('Escape')
  await until('the list again', () => isFocused(again, 'SIM Keeper'))
  expect(await again.text()).toContain('Bank')
})

async function type(screen: Screen, text: string): Promise<void> {
  for (const sign of text) await screen.press(sign)
}

/** Goes on with Tab until what is named so has the focus; a stop that cannot be left fails. */
async function tabTo(screen: Screen, name: string): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    if (await isFocused(screen, name)) return
    await screen.press('Tab')
  }
  throw new Error(`Tab never comes to “${name}”.`)
}

function isFocused(screen: Screen, name: string): Promise<boolean> {
  return screen.evaluate((wanted) => {
    const one = document.activeElement
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one?.textContent
    return (one?.getAttribute('aria-label') ?? label)?.trim() === wanted
  }, name)
}
