import type { Recipe } from '@/utils/fill/recipe'
import { database } from './database/database'
import type { SavedRecipe } from './database/rows'
import { StorageError, withStorageErrors } from './database/storage-error'
import { type Writer, type Written, write } from './database/write'

export function listRecipes(): Promise<SavedRecipe[]> {
  return withStorageErrors(async () => {
    const rows = await database.recipes.orderBy('host').toArray()
    return rows.map((row) => row.saved)
  })
}

/** The recipe of a host (with its port where that is not the usual one), or null. */
export function findRecipe(host: string): Promise<Recipe | null> {
  return withStorageErrors(async () => (await newestFor(host))?.recipe ?? null)
}

/** Keeps what the user taught about a host, in place of what was kept before. */
export function saveRecipe(recipe: Recipe): Promise<Written<SavedRecipe>> {
  return write((writer) => putRecipe(writer, recipe))
}

/** Keeps several in one step, so that one undo takes them all back. */
export function saveRecipes(recipes: readonly Recipe[]): Promise<Written<SavedRecipe[]>> {
  return write(async (writer) => {
    const all: SavedRecipe[] = []
    for (const recipe of recipes) all.push(await putRecipe(writer, recipe))
    return all
  })
}

export function deleteRecipe(id: string): Promise<Written<SavedRecipe>> {
  return write(async (writer) => {
    const saved = (await database.recipes.get(id))?.saved
    if (!saved || saved.deletedAt !== null) throw new StorageError('missing')
    const deleted = { ...saved, deletedAt: writer.at, updatedAt: writer.stamp }
    await writer.putRecipe(deleted)
    return deleted
  })
}

async function putRecipe(writer: Writer, recipe: Recipe): Promise<SavedRecipe> {
  const before = await newestFor(recipe.host)
  const saved: SavedRecipe = {
    id: before?.id ?? crypto.randomUUID(),
    recipe,
    createdAt: before?.createdAt ?? writer.at,
    updatedAt: writer.stamp,
    deletedAt: null,
  }
  await writer.putRecipe(saved)
  return saved
}

/** Merged copies can hold two recipes for one host. */
async function newestFor(host: string): Promise<SavedRecipe | undefined> {
  const rows = await database.recipes.where({ host }).toArray()
  return rows.map((row) => row.saved).sort((a, b) => b.updatedAt - a.updatedAt)[0]
}
