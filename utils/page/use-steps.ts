import { useRef, useState } from 'preact/hooks'
import { type StorageError, toStorageError } from '@/utils/storage/database/storage-error'
import type { UndoToken, Written } from '@/utils/storage/database/write'
import { undo } from '@/utils/storage/undo'

export interface StepNews {
  text: string
  undo: UndoToken | null
}

export interface Steps {
  /** What was done last, with the way back. */
  news: StepNews | null
  /** Why the last step was not done. */
  failure: StorageError | null
  /** Does a step of the storage and tells of it; false when it did not happen, also because it is being done already. */
  run: (text: string, step: () => Promise<Written<unknown> | undefined>) => Promise<boolean>
  undo: (text: string) => Promise<void>
  dismiss: () => void
}

/** The user's steps on a page: each is told, each can be taken back, none fails silently. */
export function useSteps(): Steps {
  const [news, setNews] = useState<StepNews | null>(null)
  const [failure, setFailure] = useState<StorageError | null>(null)
  const running = useRef(new Set<string>())
  const run: Steps['run'] = async (text, step) => {
    // The second half of a double click would do it twice: two SIMs, two top-ups.
    if (running.current.has(text)) return false
    running.current.add(text)
    try {
      const written = await step()
      setFailure(null)
      setNews({ text, undo: written?.undo ?? null })
      return true
    } catch (error) {
      setNews(null)
      setFailure(toStorageError(error))
      return false
    } finally {
      running.current.delete(text)
    }
  }
  return {
    news,
    failure,
    run,
    undo: async (text) => {
      const token = news?.undo
      if (token) await run(text, async () => void (await undo(token)))
    },
    dismiss: () => {
      setNews(null)
      setFailure(null)
    },
  }
}
