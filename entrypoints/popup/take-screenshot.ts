import { browser } from 'wxt/browser'

/** A picture of the page under the popup, allowed by the click that opened the popup and by nothing else. */
export async function takeScreenshot(): Promise<Blob> {
  const address = await browser.tabs.captureVisibleTab({ format: 'png' })
  const data = address.slice(address.indexOf(',') + 1)
  return new Blob([Uint8Array.fromBase64(data)], { type: 'image/png' })
}
