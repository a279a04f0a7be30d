import type { TopUp } from '@/utils/sim/sim-event'
import type { Receipt, SavedRecipe } from '@/utils/storage/database/rows'
import { minutesAgo } from './sample-events'

interface Proof {
  receipt: Receipt
  bytes: Blob
}

export function pictureProof(event: TopUp, picture: Blob): Proof {
  return proofOf(event, 'payment-of-may-with-a-name-as-long-as-files-from-a-camera-have.png', picture)
}

export function textProof(event: TopUp): Proof {
  const text = 'Thank you. Your top-up of 15.00 EUR was added.\nReference: R-2026-0815'
  return proofOf(event, 'text-message.txt', new Blob([text], { type: 'text/plain' }))
}

function proofOf({ id, simId }: TopUp, name: string, bytes: Blob): Proof {
  const at = minutesAgo(60)
  const stamps = { createdAt: at, updatedAt: at, deletedAt: null }
  return {
    receipt: { id: `${id}-proof`, simId, eventId: id, name, type: bytes.type, size: bytes.size, ...stamps },
    bytes,
  }
}

/** What somebody taught about a site. */
export const taughtSite: SavedRecipe = {
  id: 'taught',
  recipe: {
    version: 1,
    host: 'topup.example.com',
    number: { through: [], selectors: ['#msisdn'], label: 'Mobile number' },
    amount: null,
    confirm: null,
    successText: null,
    lastWorkedAt: '2026-10-03T08:15:00Z',
  },
  createdAt: minutesAgo(60),
  updatedAt: minutesAgo(60),
  deletedAt: null,
}
