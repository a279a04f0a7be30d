import { now } from '@/utils/now'
import { database } from './database/database'
import type { AllowedHostRow } from './database/rows'
import { readStateForWriting } from './database/schema-state'
import { withStorageErrors } from './database/storage-error'

/** The user's yes to filling this SIM's number on a host that is not its carrier's. */
export function allowHost(host: string, simId: string): Promise<void> {
  return withStorageErrors(() =>
    database.transaction('rw', database.allowedHosts, database.meta, async () => {
      await readStateForWriting()
      await database.allowedHosts.put({ host, simId, allowedAt: now() })
    }),
  )
}

export function forgetHost(host: string, simId: string): Promise<void> {
  return withStorageErrors(() => database.allowedHosts.delete([host, simId]))
}

export function listAllowedHosts(): Promise<AllowedHostRow[]> {
  return withStorageErrors(() => database.allowedHosts.toArray())
}

/** Hosts the user has said yes to for one SIM. */
export function hostsAllowedFor(simId: string): Promise<string[]> {
  return withStorageErrors(async () => {
    const rows = await database.allowedHosts.where({ simId }).toArray()
    return rows.map((row) => row.host)
  })
}
