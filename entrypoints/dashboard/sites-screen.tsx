import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { type SitesData, SitesView } from '@/components/dashboard/sites-view'
import { useWords } from '@/components/words-context'
import { carrierIndex } from '@/utils/carriers/carrier-index'
import { isSitePattern, sitePattern } from '@/utils/messages/site-pattern'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import { forgetHost, listAllowedHosts } from '@/utils/storage/allowed-hosts'
import { onRecordsChange } from '@/utils/storage/database/change-door'
import { deleteRecipe, listRecipes } from '@/utils/storage/recipes'
import { RecipeSection } from './recipe-section'

interface Props {
  lines: readonly Line[]
  steps: Steps
}

export function SitesScreen({ lines, steps }: Props) {
  const { t } = useWords()
  const [sites, setSites] = useState<SitesData | null>(null)
  const read = () => void readSites(lines).then(setSites)
  useEffect(() => {
    read()
    // Undone steps and lessons in other tabs change what is shown here too.
    return onRecordsChange(read)
  }, [lines])
  if (!sites) return null
  return (
    <>
      <SitesView
        sites={sites}
        // Asked in the click itself: browsers refuse a request that comes after an await.
        onRecognise={(pattern) => void browser.permissions.request({ origins: [pattern] }).then(read)}
        onForget={(pattern) => void browser.permissions.remove({ origins: [pattern] }).then(read)}
        onDisallow={(host, simId) => void forgetHost(host, simId).then(read)}
        onDeleteRecipe={async (id) => {
          await steps.run(t('recipeDeleted'), () => deleteRecipe(id))
          read()
        }}
      />
      <RecipeSection hasRecipes={sites.recipes.length > 0} steps={steps} onChange={read} />
    </>
  )
}

async function readSites(lines: readonly Line[]): Promise<SitesData> {
  const [granted, allowed, recipes] = await Promise.all([
    browser.permissions.getAll(),
    listAllowedHosts(),
    listRecipes(),
  ])
  const patterns = (granted.origins ?? []).filter(isSitePattern)
  const nameOf = new Map(lines.map(({ sim }) => [sim.id, sim.name]))
  return {
    recognised: patterns.map((pattern) => ({ pattern, host: hostOf(pattern) })),
    offered: rechargeSites(lines).filter(({ pattern }) => !patterns.includes(pattern)),
    allowed: allowed.map(({ host, simId }) => ({ host, simId, simName: nameOf.get(simId) ?? '' })),
    recipes: recipes
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ id, recipe }) => ({ id, host: recipe.host, lastWorkedAt: recipe.lastWorkedAt })),
  }
}

/** Recharge sites of the carriers whose SIMs are kept, each once. */
function rechargeSites(lines: readonly Line[]): SitesData['offered'] {
  const kept = new Set(lines.map(({ sim }) => sim.carrierId))
  const found = carrierIndex
    .filter(({ id }) => kept.has(id))
    .flatMap(({ name, addresses }) =>
      addresses
        .filter(({ kind }) => kind === 'recharge')
        .map(({ host }) => ({ pattern: sitePattern(`https://${host}/`) ?? '', host, carrier: name })),
    )
    .filter(({ pattern }) => pattern !== '')
  return [...new Map(found.map((site) => [site.pattern, site])).values()]
}

function hostOf(pattern: string): string {
  return pattern.replace(/^https?:\/\/|\/\*$/g, '')
}
