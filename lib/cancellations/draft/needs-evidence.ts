import type { Category } from '#lib/counting-rules/model'

/** C1, C2 and C5 rest on evidence; C3 and C4 may do without. */
export const needsEvidence = (category: Category): boolean =>
  category === 'C1' || category === 'C2' || category === 'C5'
