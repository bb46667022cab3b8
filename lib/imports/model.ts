import type { Result } from '#lib/base/result'
import { z } from 'zod'
import type { FileName } from './rows/columns.ts'

/** What became of the rows of one file. `gone` counts parts the extract no longer has. */
export interface Tally {
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
  readonly gone: number
}

export type Tallies = Readonly<Record<FileName, Tally>>

/** What is to be imported, and how. */
export interface Options {
  readonly directory: string
  /** Add areas and units that are not known here, instead of refusing their crimes. */
  readonly addAreasAndUnits?: boolean
  /** Take an extract in although a newer one has been: it only adds crimes and people nobody knew. */
  readonly older?: boolean
  /** When the extract was taken; otherwise the last moment it speaks of. */
  readonly takenAt?: Date
  /** Where the rejected rows are written, as files that can be corrected and loaded; nowhere if left out. */
  readonly rejectsTo?: string
  readonly progress?: (step: Progress) => void
  /** Told what came of it while it still has its turn, so that nobody finds it neither running nor over. */
  readonly ended?: (result: Result<ImportResult>) => void
}

/** How far an import has come: what it is doing, and how much of it is done. */
export interface Progress {
  readonly doing: 'reading' | 'checking' | 'merging' | 'finishing'
  readonly what: string
  readonly done: number
  readonly of: number
}

/** An offence pair that is not in the list: imported, and for the registrar to look at. */
export interface UnlistedOffence {
  readonly code: string
  readonly countClass: string
  readonly crimes: number
}

/** An open case whose rules could not be run again after a change in the RMS, and why. */
export interface NotReassessed {
  readonly crimeId: string
  readonly changes: readonly string[]
  readonly words: string
}

export interface ImportResult {
  readonly extractId: string
  readonly takenAt: Date
  readonly finishedAt: Date
  readonly tallies: Tallies
  /** How many crimes came in as cancelled before this product. */
  readonly cancelledBefore: number
  /** True where this very extract had been imported before: nothing was done. */
  readonly again: boolean
  /** True where an earlier run was cut off and this one went on after it. */
  readonly resumed: boolean
  readonly reassessed: number
  readonly notReassessed: readonly NotReassessed[]
  readonly contactsDropped: number
  readonly plansErased: number
}

export interface Trial {
  readonly takenAt: Date
  readonly tallies: Tallies
  readonly unlisted: readonly UnlistedOffence[]
  /** The areas and units the extract names and nobody knows here. */
  readonly unknownAreasAndUnits: readonly string[]
  /** The first bad rows, up to fifty. */
  readonly rejects: readonly RejectedField[]
  readonly again: boolean
}

/** One thing wrong with one row. */
export interface RejectedField {
  readonly file: FileName
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: string
}

/** The ways in which the RMS and this product can differ about a crime. */
export const DIFFERENCE_KINDS = [
  'no decision',
  'without authority',
  'changed after',
  'before telling',
  'reinstated here',
  'still live there',
] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

/** Each difference in words, as a heading. */
export const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, string>> = {
  'no decision': 'Cancelled, transferred or moved to N100 in the RMS, with no decision here',
  'without authority': 'Rape or homicide in the RMS since it was cancelled here: cancelled without authority',
  'changed after': 'Changed in the RMS after it was cancelled here, for the registrar to decide whether that stands',
  'before telling': 'Cancelled in the RMS before the victim was informed and it took effect here',
  'reinstated here': 'Reinstated here, and still cancelled in the RMS',
  'still live there': 'Cancelled here, and still live in the RMS after two working days',
}

/** A count, unless it cannot be known: without a fresh extract nothing is, and never 0. */
export type Figure = number | 'not known'

/** The two questions the page asks of an upload. */
export const uploadForm = z.object({
  how: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(['add-places', 'older']))),
})

/** Where an upload stands: checked and waiting for a word, being merged, in, or refused. Kept beside its files. */
export type UploadState =
  | { readonly step: 'checked'; readonly addAreasAndUnits: boolean; readonly older: boolean; readonly trial: Trial }
  | {
      readonly step: 'running'
      readonly addAreasAndUnits: boolean
      readonly older: boolean
      readonly progress: Progress
    }
  | { readonly step: 'in'; readonly extractId: string }
  | { readonly step: 'refused'; readonly words: string }
