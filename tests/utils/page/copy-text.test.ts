import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '@/utils/i18n/catalogs/en'
import { makeWords } from '@/utils/i18n/words'
import { copyText } from '@/utils/page/copy-text'

const { t } = makeWords('en', en)

async function saidAfter(writeText: (text: string) => Promise<void>): Promise<string[]> {
  const said: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  await copyText('+819000001234', { run: async (text) => said.push(text) > 0 }, t)
  return said
}

afterEach(() => vi.unstubAllGlobals())

describe('copying', () => {
  it('is told of once it is done', async () => {
    const copied: string[] = []
    expect(await saidAfter(async (text) => void copied.push(text))).toEqual([t('copied')])
    expect(copied).toEqual(['+819000001234'])
  })

  it('shows the text where the browser refuses', async () => {
    const [said] = await saidAfter(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    expect(said).not.toBe(t('copied'))
    expect(said).toContain('+819000001234')
  })
})
