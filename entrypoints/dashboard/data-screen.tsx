import { useEffect, useState } from 'preact/hooks'
import type { FileLook, ImportMode } from '@/components/dashboard/import-form'
import { RecordsView } from '@/components/dashboard/records-view'
import { useWords } from '@/components/words-context'
import { loadCarrier } from '@/utils/carriers/load-carrier'
import { now } from '@/utils/now'
import type { Line } from '@/utils/page/use-sims'
import type { Steps } from '@/utils/page/use-steps'
import {
  importRecords,
  listSafetyCopies,
  previewImport,
  restoreSafetyCopy,
  type SafetyCopy,
} from '@/utils/storage/copies/import-records'
import { dropShadow, findShadow, restoreShadow, type ShadowOffer } from '@/utils/storage/copies/shadow-copy'
import { type Settings, saveSettings } from '@/utils/storage/settings'
import { exportBackup, importBackup, previewBackup } from '@/utils/transfer/backup'
import { encodeCalendar } from '@/utils/transfer/ics'
import { type CsvRefusal, readSimsCsv, writeSimsCsv } from '@/utils/transfer/sims-csv'
import { calendarEntries } from './calendar-entries'
import { fromCsvSims, toCsvSims } from './csv-records'
import { saveFile } from './save-file'

interface Props {
  lines: readonly Line[]
  archived: readonly Line[]
  settings: Settings
  steps: Steps
}

export function DataScreen({ lines, archived, settings, steps }: Props) {
  const words = useWords()
  const { t } = words
  const [copies, setCopies] = useState<readonly SafetyCopy[]>([])
  const [shadow, setShadow] = useState<ShadowOffer | null>(null)
  const read = () => {
    // A database that cannot be opened has no copies to list; the notice above says so.
    void listSafetyCopies().then(setCopies, () => setCopies([]))
    void findShadow().then(setShadow)
  }
  useEffect(read, [])
  const run = async (text: string, step: () => Promise<unknown>) => {
    await steps.run(text, async () => void (await step()))
    read()
  }

  const lookAtTable = async (text: string): Promise<FileLook> => {
    const table = readSimsCsv(text)
    if (!table.ok) return { ok: false, code: table.code, path: pathOf(table), wayOut: 'correct-field' }
    const numbers = new Set([...lines, ...archived].map(({ sim }) => sim.number))
    const zone = Temporal.Now.timeZoneId()
    const incoming = await fromCsvSims(table.sims, { numbers, loadCarrier, zone, at: now() })
    return {
      ok: true,
      madeAt: null,
      unread: table.unread,
      plan: await previewImport(incoming, 'merge'),
      take: () => void run(t('imported'), () => importRecords(incoming, 'merge')),
    }
  }

  const look = async (file: File, mode: ImportMode): Promise<FileLook> => {
    const text = await file.text()
    if (!/^\s*\{/.test(text.replace(/^\uFEFF/, ''))) return lookAtTable(text)
    const found = await previewBackup(text, mode)
    if (!found.ok) return found
    return {
      ok: true,
      madeAt: Temporal.Instant.from(found.madeAt).epochMilliseconds,
      plan: found.plan,
      ...(found.ownRates && { ownRates: found.ratesAfter }),
      take: () => void run(t('imported'), () => importBackup(found.records, mode, found.ownRates)),
    }
  }

  return (
    <RecordsView
      backedUpAt={settings.backedUpAt}
      safetyCopies={copies}
      shadow={shadow}
      onLook={look}
      onExport={(receipts) =>
        void run(t('exported'), async () => {
          saveFile(await exportBackup({ receipts }), 'application/json', backupName())
          await saveSettings({ backedUpAt: now() })
        })
      }
      onTable={() => {
        const text = writeSimsCsv(toCsvSims(lines), { secrets: false })
        void run(t('tableSaved'), async () => saveFile(text, 'text/csv', 'sim-keeper.csv'))
      }}
      onCalendar={() =>
        void run(t('calendarSaved'), async () => {
          const entries = calendarEntries(lines, words, settings.leadDays)
          saveFile(encodeCalendar(entries, now()), 'text/calendar', 'sim-keeper.ics')
        })
      }
      onRestoreCopy={(id) => void run(t('copyRestored'), () => restoreSafetyCopy(id))}
      onRestoreShadow={() => void run(t('shadowRestored'), restoreShadow)}
      onDropShadow={() => void run(t('shadowDropped'), dropShadow)}
    />
  )
}

/** `4: amount`, as a spreadsheet counts its lines. */
function pathOf({ row, column }: CsvRefusal): string {
  return [row || '', column].filter(Boolean).join(': ')
}

function backupName(): string {
  return `sim-keeper-${Temporal.Now.plainDateISO().toString()}.json`
}
