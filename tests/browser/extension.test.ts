import { expect, test } from 'vitest'
import { browserNames, startBrowser } from '@/tests/support/browsers'

test.each(browserNames)('the built extension starts in %s and opens its popup', async (name) => {
  const browser = await startBrowser(name)
  const popup = await browser.openExtension('popup.html')
  expect(await popup.evaluate(() => document.title)).toBe('SIM Keeper')
})
