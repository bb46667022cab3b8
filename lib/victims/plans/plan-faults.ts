/** What speaks against a plan or a way of reaching somebody, in the database’s words, and the field it is about. */
export interface PlanFault {
  readonly words: string
  readonly field: string
}

/** Words of the database as a form shows them. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
