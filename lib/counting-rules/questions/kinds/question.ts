import type { z } from 'zod'
import type { Day } from '#lib/base/day'
import type { Traits } from './traits.ts'

/** What has been typed so far, of which anything may still be missing. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** The one answer typed under a name; empty where there is none. */
export const typedAnswer = (typed: Typed, name: string): string => [typed[name] ?? ''].flat()[0] ?? ''

/** How a question is put: the words by its field, and the words of each answer that may be chosen. */
export interface Question {
  readonly words: string
  readonly hint?: string
  /** For a choice: each answer in words, in the order they are shown. */
  readonly options?: Readonly<Record<string, string>>
  /** For a choice: more about an answer, under it. */
  readonly hints?: Readonly<Record<string, string>>
  /** A day of day, month and year. */
  readonly isDay?: true
  /** An offence of the Home Office list, typed as its code and class or chosen among those offered. */
  readonly isOffence?: true
  /** Free text: the most characters it may have. */
  readonly atMost?: number
}

export const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

/** What else of the case settles which answers are offered. */
export interface Circumstances {
  readonly traits: Traits
  /** This force among those a crime may go to. */
  readonly ownForce: string
}

/** Of which crimes, and after which answers, a question is asked; and where on the form it stands. */
export interface Asking {
  /** Only of a crime with this trait. */
  readonly onlyFor?: keyof Traits
  /** Only after answers like these. The field says in its hint when it is asked, for a browser without scripts. */
  readonly when?: (typed: Typed) => boolean
  /** Only with this answer of another question, under which it stands. */
  readonly under?: { readonly question: string; readonly answer: string }
  /** The heading it stands first under. */
  readonly heading?: string
  /** Answers that a case file may have and this form does not offer. */
  readonly leftOut?: (circumstances: Circumstances) => readonly string[]
  /** An answer that is left out is not taken either. */
  readonly takesOnlyOffered?: true
  /** What the checks call it, where one name stands for several questions. */
  readonly about?: string
}

/** One question of a category, whole: its words, how its answer is read, and what the rules are told of it. */
export interface CategoryQuestion extends Question, Asking {
  /** Said by the field where it is not answered. */
  readonly missing: string
  /** How the posted answer is read, in the browser and on the server. */
  readonly field: z.ZodType
  /** The same, where it depends on the day. */
  readonly fieldOn?: (today: Day) => z.ZodType
  /** Free text: kept apart, and known to the rules by its word count alone. */
  readonly isText?: true
  /** What the rules are told, as a case file has it; left out where they are told nothing, or elsewhere. */
  readonly fact?: z.ZodType
  /** The rules are told how many words were written, under the question’s name with “Words” after it. */
  readonly counted?: true
  /** The facts elsewhere in the case that the answer becomes. */
  readonly becomes?: readonly [string, ...string[]]
  /** What the facts call this condition of a mistake. */
  readonly condition?: string
}

/** The questions of a category by the name each is posted under, in the order they are asked and shown. */
export type QuestionList = Readonly<Record<string, CategoryQuestion>>
