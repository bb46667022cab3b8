import type { Category } from '#lib/counting-rules/model'

/** C1, C2 and C5 rest on evidence, C4 on the incident log or first account; C3 may do without. */
export const needsEvidence = (category: Category): boolean => category !== 'C3'
