/** Where a piece of knowledge comes from. */
export interface Fact {
  /** Address or title of the source. */
  source: string
  kind: SourceKind
  /** The date the source bears: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null when it bears none. */
  datedOn: string | null
  /** When it was last looked at, `YYYY-MM-DD` or `YYYY-MM`. */
  checkedOn: string
  confidence: 'high' | 'medium' | 'low'
}

export type SourceKind =
  | 'official'
  | 'official-cited'
  | 'law'
  | 'press'
  | 'community'
  | 'reseller'
  | 'open-data'
  | 'user'
