/** An item of a frame as a reader may have it: the line it is drawn by, and for readers of references its reference and salt. */
export interface ReplayItem {
  readonly line: string
  readonly stratum: string
  readonly reference?: string
  readonly salt?: string | null
}

/** What the force drew: a line, its look, and whether it is read twice. */
export interface ReplayDrawn {
  readonly line: string
  readonly look: number
  readonly twice: boolean
}

/** Everything that the file to replay a draw holds: no more than its reader may see. */
export interface Replay {
  readonly title: string
  readonly isOutside: boolean
  readonly hash: string
  readonly entryHash: string | null
  readonly numbers: readonly (string | null)[]
  readonly seed: string | null
  readonly looks: number
  readonly sizes: readonly { readonly stratum: string; readonly of: number; readonly read: number }[]
  readonly items: readonly ReplayItem[]
  readonly drawn: readonly ReplayDrawn[]
}
