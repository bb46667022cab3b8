import type { Version } from '#lib/counting-rules/version'
import { ofCategories } from './citations/categories.ts'
import { generalAndDecisionMakers } from './citations/general-and-decision-makers.ts'
import { ofReasons } from './citations/reasons.ts'
import { victimsAndMatters } from './citations/victims-and-matters.ts'

/** Where each check of 2026/27 is written, or what it leans on. */
export const citations2026: Version['citations'] = {
  ...generalAndDecisionMakers,
  ...ofCategories,
  ...ofReasons,
  ...victimsAndMatters,
}
