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
  /** Free text: the most characters it may have. */
  readonly atMost?: number
}

export const YES_NO_UNKNOWN = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

export const suspectIsPolice: Question = {
  words: 'Is a suspect a police officer or a member of police staff?',
  options: YES_NO_UNKNOWN,
}
