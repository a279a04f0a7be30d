import { useState } from 'preact/hooks'
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
  /** Does a step of the storage and tells of it; false when it did not happen. */
  run: (text: string, step: () => Promise<Written<unknown> | undefined>) => Promise<boolean>
  undo: (text: string) => Promise<void>
  dismiss: () => void
}

/** The user's steps on a page: each is told, each can be taken back, none fails silently. */
export function useSteps(): Steps {
  const [news, setNews] = useState<StepNews | null>(null)
  const [failure, setFailure] = useState<StorageError | null>(null)
  const run: Steps['run'] = async (text, step) => {
    try {
      const written = await step()
      setFailure(null)
      setNews({ text, undo: written?.undo ?? null })
      return true
    } catch (error) {
      setNews(null)
      setFailure(toStorageError(error))
      return false
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
