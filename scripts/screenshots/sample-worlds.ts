import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { colorFor } from '@/components/sim/color-for'
import { ownRule } from '@/utils/sim/own-rule'
import type { Sim } from '@/utils/sim/sim'
import type { SimEvent } from '@/utils/sim/sim-event'
import { type BackupSource, encodeBackup } from '@/utils/transfer/encode-backup'
import { carriers } from './sample-carriers'
import { ago, ahead, bought, minutesAgo, paid, recorded, stated } from './sample-events'
import { pictureProof, taughtSite, textProof } from './sample-proofs'

export type World = 'one' | 'many' | 'crowd' | 'older'

/**
 * Writes a backup with the records of a world, each of which holds the ones before it. `picture` is what a proof
 * shows.
 */
export async function writeWorld(world: World, picture: Blob): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'sim-keeper-world-')), `${world}.json`)
  const source = { one, many, crowd, older }[world](picture)
  writeFileSync(path, await encodeBackup(source, Date.now()))
  return path
}

function one(): BackupSource {
  const sim = simOf('tokyo', 'Tokyo line', '+819000001234', 'jp-softbank-prepaid', {
    usualTopUp: { minor: 3000, currency: 'JPY' },
  })
  return { sims: [sim], events: [paid('tokyo', ago(48), 3000, 'JPY')], recipes: [], receipts: [] }
}

/** Every stage of a life, an open payment, proofs, doubts, and names longer than anybody planned for. */
function many(picture: Blob): BackupSource {
  const { sims: before, events: happened } = one()
  const sims = [
    ...before,
    simOf('london', 'London number', '+447700900123', 'gb-giffgaff', {
      usualTopUp: { minor: 1000, currency: 'GBP' },
      iccid: '8944110069012345678',
      lpa: 'LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815',
      tags: ['bank', 'travel'],
      notes: 'The codes of the bank come here.\nThe card is in the blue box.',
    }),
    simOf('berlin', 'Berlin flat', '+4915510000123', 'de-alditalk', {
      usualTopUp: { minor: 1500, currency: 'EUR' },
    }),
    simOf('mumbai', 'Mumbai family line', '+919999900001', 'in-jio', {
      usualTopUp: { minor: 2000, currency: 'INR' },
    }),
    simOf('hongkong', '香港门号（银行验证码）', '+85255001234', 'hk-sosim', {
      usualTopUp: { minor: 10000, currency: 'HKD' },
    }),
    simOf('povo', '母の電話（銀行のSMS用）', '+819000005678', 'jp-povo2'),
    simOf(
      'long',
      'Grandmother’s line in Hamburg that all the banks send their codes to, never let it go',
      '+4915510000999',
      'de-callya',
      { usualTopUp: { minor: 1234567890, currency: 'EUR' } },
    ),
    simOf('lost', 'Old Osaka card', '+819000008888', 'jp-povo2'),
    simOf('grace', 'Kyoto spare', '+819000007777', 'jp-povo2'),
    simOf('receiving', 'Nagoya line', '+819000006666', 'jp-softbank-prepaid'),
    { ...ownSim('own', 'Island line', '+990123456789012'), notes: '' },
    { ...ownSim('kept', 'Put away', '+12025550123'), archivedAt: minutesAgo(9000) },
  ]
  const receipt = paid('london', ago(240), 1000, 'GBP', { channel: 'site', host: 'www.giffgaff.com' })
  const voucher = paid('berlin', ago(40), 1500, 'EUR', { channel: 'voucher', reference: 'R-2026-0815' })
  const events: SimEvent[] = [
    ...happened,
    receipt,
    voucher,
    stated('berlin', ahead(200)),
    paid('mumbai', ago(120), 50000, 'INR'),
    {
      ...recorded('mumbai-balance', 'mumbai', ago(3)),
      kind: 'statedBalance',
      money: { minor: 3000, currency: 'INR' },
    },
    { ...recorded('london-use', 'london', ago(178)), kind: 'use', use: 'text-out', paid: true },
    stated('hongkong', ago(4)),
    paid('hongkong', ago(184), 10000, 'HKD'),
    bought('povo', ago(170)),
    paid('long', ago(20), 1234567890, 'EUR', {
      reference: '0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789',
    }),
    bought('lost', ago(300)),
    bought('grace', ago(200)),
    paid('receiving', ago(100), 3000, 'JPY'),
    {
      ...paid('tokyo', ago(0), 3000, 'JPY', { channel: 'site', host: 'my.softbank.jp' }),
      id: 'tokyo-open',
      status: 'attempted',
      startedAt: minutesAgo(12),
      settledAt: null,
    },
  ]
  const receipts = [pictureProof(receipt, picture), textProof(voucher)]
  return { sims, events, recipes: [taughtSite], receipts }
}

function crowd(): BackupSource {
  const ids = ['de-fonic', 'gb-three', 'jp-povo2', 'hk-clubsim', 'us-tello', 'de-congstar'] as const
  const sims = Array.from({ length: 18 }, (_, at) =>
    simOf(`crowd-${at}`, `Line ${at + 1}`, `+4477009001${at + 24}`, ids[at % ids.length] ?? 'de-fonic'),
  )
  const events = sims.map(({ id }, at) => stated(id, ahead(9 + at * 17)))
  return { sims, events, recipes: [], receipts: [] }
}

/** A SIM kept since its carrier's rule was another one: 90 days for any sum. */
function older(): BackupSource {
  const { rule } = carriers['de-alditalk']
  const tracks = rule.tracks.map((track) => {
    const tiers = track.validity.tiers.map((tier) => ({
      ...tier,
      gives: { unit: 'day', count: 90 } as const,
    }))
    return { ...track, validity: { ...track.validity, tiers } }
  })
  const sim = simOf('munich', 'Munich line', '+4915510000456', 'de-alditalk', {
    usualTopUp: { minor: 1500, currency: 'EUR' },
    rule: { ...rule, tracks },
  })
  return { sims: [sim], events: [paid('munich', ago(30), 1500, 'EUR')], recipes: [], receipts: [] }
}

function simOf(
  id: string,
  name: string,
  number: string,
  carrierId: keyof typeof carriers,
  changes: Partial<Sim> = {},
): Sim {
  const carrier = carriers[carrierId]
  const known = { carrierId, carrierName: carrier.name, country: carrier.country, rule: carrier.rule }
  return { ...ownSim(id, name, number), ...known, color: colorFor(carrierId), ...changes }
}

function ownSim(id: string, name: string, number: string): Sim {
  return {
    id,
    name,
    number,
    country: '',
    carrierId: null,
    carrierName: '',
    rule: ownRule('Asia/Tokyo', 'JPY'),
    usualTopUp: null,
    iccid: '',
    eid: '',
    lpa: '',
    color: colorFor(number),
    tags: [],
    notes: '',
    leadDays: null,
    createdAt: minutesAgo(60),
    updatedAt: minutesAgo(60),
    archivedAt: null,
    deletedAt: null,
  }
}
