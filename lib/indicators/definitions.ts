import type { Definition } from './model.ts'

/** The one figure of the report that the RMS gives: how things stand, and not in the period. */
export const RMS_DIFFERENCES = {
  id: 'rms-differences',
  version: 1,
  question: 'Where do the RMS and this product differ?',
  counted: 'crimes that stand one way in the RMS and another way here, by the newest extract',
  outOf: 'a count, not a share',
  leftOut: 'what the extract could not bring in',
  better: 'lower',
  cohort: 'as the RMS stood on the date of the extract, whatever the period',
} as const satisfies Definition
