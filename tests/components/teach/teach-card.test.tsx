import { describe, expect, it } from 'vitest'
import { RecipeFile } from '@/components/teach/recipe-file'
import { TeachCard } from '@/components/teach/teach-card'
import { press, show, words } from '@/tests/components/dashboard/show'

function card(changes: Partial<Parameters<typeof TeachCard>[0]>) {
  const done: string[] = []
  const root = show(
    <TeachCard
      host="pay.example"
      why={null}
      hasRecipe={false}
      trial={null}
      onTeach={() => done.push('teach')}
      onTeachSuccess={() => done.push('success')}
      onTry={() => done.push('try')}
      {...changes}
    />,
  )
  return { root, done }
}

describe('the card that offers to teach', () => {
  it('is one quiet line on a page that nobody has tried', async () => {
    const { root, done } = card({})
    expect(root.textContent).toBe(words.t('teachUnknown'))
    await press(root, words.t('teachUnknown'))
    expect(done).toEqual(['teach'])
  })

  it('asks when nothing fits', () => {
    const { root } = card({ why: 'nothing-fits' })
    expect(root.querySelector('[role=status]')?.textContent).toContain('pay.example')
    expect(root.textContent).toContain(words.t('teachFields'))
  })

  it('says that what was taught no longer fits', () => {
    const { root } = card({ why: 'recipe-failed', hasRecipe: true })
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      words.t('teachFailed', { host: 'pay.example' }),
    )
  })

  it('says that only what was taught about the amount no longer fits', () => {
    const { root } = card({ why: 'amount-failed', hasRecipe: true })
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      words.t('teachAmountFailed', { host: 'pay.example' }),
    )
  })

  it('tests what was taught and names what it found and what it did not', async () => {
    const { root, done } = card({ hasRecipe: true, trial: { number: true, amount: false, confirm: null } })
    await press(root, words.t('teachTest'))
    await press(root, words.t('teachSuccess'))
    expect(done).toEqual(['try', 'success'])
    expect(root.textContent).toContain('On this page: Number.')
    expect(root.textContent).toContain('Not on this page: Amount.')
  })
})

describe('a file of taught sites', () => {
  it.each([
    [null, null],
    ['', words.t('recipesUnreadable')],
    ['recipes.0.host', words.t('recipesRefused', { field: 'recipes.0.host' })],
  ])('refused for %j says %j', (refusedField, said) => {
    const nothing = () => undefined
    const root = show(
      <RecipeFile hasRecipes={false} refusedField={refusedField} onExport={nothing} onImport={nothing} />,
    )
    expect(root.querySelector('[role=alert]')?.textContent ?? null).toBe(said)
    expect(root.querySelector('button')).toBeNull()
  })
})
