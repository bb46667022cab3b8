import { CATEGORIES, GRADES, HOW_KNOWN, MEASURES } from '../model.ts'

const list = (words: readonly string[]): string => words.join(', ')

/** What a force may count of itself: figures over all forces are not among them. */
export const OWN_MEASURES = MEASURES.filter((measure) => measure !== 'forces-with-an-error')

/**
 * The columns of a file of inspections, in their order, and what each holds. A file of the force's own inspections has the
 * same columns as the published figures have when they are downloaded. All must be there; some may be empty.
 */
export const COLUMNS = {
  force: 'The force that was inspected.',
  year: 'The year of the inspection: 4 digits.',
  inspection: 'The title of the inspection or its report.',
  published: 'The day the report was published, as 2026-11-16. May be empty.',
  examined_from: 'The first day on which the crimes examined for this figure were reported. May be empty.',
  examined_to: 'The last day. May be empty if examined_from is.',
  category: `What was examined: ${list(CATEGORIES)}.`,
  measure: `What was counted: ${list(OWN_MEASURES)}. Published figures also have forces-with-an-error.`,
  hits: 'How many crimes were wrongly cancelled, or how many victims were not informed: a whole number, or “over 250”. May be empty.',
  of: 'How many cancelled crimes were reviewed, or how many victims should have been informed: a whole number. May be empty.',
  percent: 'The percentage as the report prints it, such as 21 or 31.8. May be empty.',
  grade: `The overall grade: ${list(GRADES)}. May be empty. Published figures have “disputed” where sources contradict each other.`,
  source: 'Where the figure is printed.',
  url: 'The address of the source. May be empty.',
  known: `How the figure is known: ${list(HOW_KNOWN)}. May be empty, which is taken as seen.`,
  note: 'What a reader must know. Do not include names. May be empty unless hits and percent are empty.',
} as const

export type ColumnName = keyof typeof COLUMNS

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[]
