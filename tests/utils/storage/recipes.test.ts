import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { useFreshDatabase } from '@/tests/support/fresh-database'
import { sampleRecipe } from '@/tests/support/sample-records'
import { deleteRecipe, findRecipe, listRecipes, saveRecipe, saveRecipes } from '@/utils/storage/recipes'
import { undo } from '@/utils/storage/undo'

useFreshDatabase()

const recipe = (host: string, successText: string | null = null) => ({ ...sampleRecipe, host, successText })
const hosts = async () =>
  (await listRecipes()).filter(({ deletedAt }) => !deletedAt).map((one) => one.recipe.host)

describe('taught sites', () => {
  it('are one a host: the newer takes the place of the older', async () => {
    const first = (await saveRecipe(recipe('a.example'))).value
    const second = (await saveRecipe(recipe('a.example', 'Done'))).value
    expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt })
    expect((await findRecipe('a.example'))?.successText).toBe('Done')
    expect(await hosts()).toEqual(['a.example'])
  })

  it('come in together and go again in one step', async () => {
    await saveRecipe(recipe('a.example'))
    const { undo: token } = await saveRecipes([recipe('a.example', 'Thanks'), recipe('b.example')])
    expect(await hosts()).toEqual(['a.example', 'b.example'])
    await undo(token)
    expect(await hosts()).toEqual(['a.example'])
    expect((await findRecipe('a.example'))?.successText).toBeNull()
  })

  it('all stay out when one of them cannot be kept', async () => {
    await expect(saveRecipes([recipe('a.example'), recipe('NOT A HOST')])).rejects.toThrow()
    expect(await hosts()).toEqual([])
  })

  it('are not found once deleted, and are again once that is undone', async () => {
    const { value } = await saveRecipe(recipe('a.example'))
    const { undo: token } = await deleteRecipe(value.id)
    expect(await findRecipe('a.example')).toBeNull()
    await undo(token)
    expect(await findRecipe('a.example')).toMatchObject({ host: 'a.example' })
  })
})
