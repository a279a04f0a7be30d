import { sendMessage } from '@/utils/messages/send-message'

/** What a write touched. */
export interface RecordsChange {
  /** Number of the write; rises by one each. */
  seq: number
  simIds: readonly string[]
}

const channelName = 'sim-keeper-records'

/**
 * Tells everyone that the records changed: open pages and this context by a channel, the background by a message,
 * because a message wakes it when it sleeps and a channel does not.
 */
export async function announceChange(change: RecordsChange): Promise<void> {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(change)
  channel.close()
  // Unanswered when the background itself is the writer; it hears the channel.
  await sendMessage('recordsChanged', change)
}

/** Calls back after every write of any page or of the background; returns how to stop. */
export function onRecordsChange(listener: (change: RecordsChange) => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<RecordsChange>) => listener(data)
  return () => channel.close()
}
