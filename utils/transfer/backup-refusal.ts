/** Why a file is not taken in. Nothing was changed. */
export interface BackupRefusal {
  ok: false
  code: BackupRefusalCode
  /** The field, such as `records.sims.3.number`; empty for the file as a whole. */
  path: string
  wayOut: WayOut
}

export type BackupRefusalCode =
  | 'too-large'
  /** Cut off or not JSON; the path is the position, `@1234`. */
  | 'not-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'not-a-backup'
  | 'newer-version'
  | 'too-many'
  | 'invalid-field'
  | 'duplicate-id'
  /** An event or receipt whose SIM is not in the file. */
  | 'unknown-sim'
  | 'wrong-count'
  | 'wrong-checksum'

/** What the user can do about it. */
export type WayOut = 'choose-another-file' | 'update-extension' | 'use-untouched-file' | 'correct-field'

export function refuseBackup(code: BackupRefusalCode, path = ''): BackupRefusal {
  return { ok: false, code, path, wayOut: waysOut[code] }
}

const waysOut: Readonly<Record<BackupRefusalCode, WayOut>> = {
  'too-large': 'choose-another-file',
  'not-json': 'use-untouched-file',
  'too-deep': 'choose-another-file',
  'duplicate-key': 'correct-field',
  'forbidden-key': 'correct-field',
  'not-a-backup': 'choose-another-file',
  'newer-version': 'update-extension',
  'too-many': 'choose-another-file',
  'invalid-field': 'correct-field',
  'duplicate-id': 'correct-field',
  'unknown-sim': 'correct-field',
  'wrong-count': 'use-untouched-file',
  'wrong-checksum': 'use-untouched-file',
}
