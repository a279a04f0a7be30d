/** A sentence for each way the records can refuse. The codes are those of the storage, and `lost` for its second copy. */
export const storageErrorKeys = {
  'newer-schema': 'storageNewer',
  lost: 'storageLost',
  quota: 'storageFull',
  broken: 'storageBroken',
  blocked: 'storageBlocked',
  missing: 'storageMissing',
  'open-attempt': 'attemptStops',
  'changed-since': 'storageChangedSince',
  'nothing-to-undo': 'storageNothingToUndo',
  invalid: 'storageInvalid',
  'file-type': 'storageFileType',
  'file-too-large': 'storageFileTooLarge',
  aborted: 'storageAborted',
  unknown: 'storageUnknown',
} as const
