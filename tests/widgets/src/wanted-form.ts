/** The form of the number that this page takes; the framework's own validation refuses the other. */
export type WantedForm = 'national' | 'prefixed'

export const wanted: WantedForm =
  new URLSearchParams(location.search).get('form') === 'prefixed' ? 'prefixed' : 'national'

export const placeholder = wanted === 'national' ? '07700 900000' : '+44 7700 900000'

/** IMask, Inputmask and Cleave each spell their own mask from this. */
export const isWanted = (text: string): boolean =>
  (wanted === 'national' ? /^07\d{9}$/ : /^\+447\d{9}$/).test(text.replace(/[\s()-]/g, ''))

export const amounts = [5, 10, 20, 30] as const
