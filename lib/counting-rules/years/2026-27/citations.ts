import type { Version } from '#lib/counting-rules/version'
import { ofCategories } from './citations/categories.ts'
import { generalAndDeciders } from './citations/general-and-deciders.ts'
import { ofReasons } from './citations/reasons.ts'
import { victimsAndMatters } from './citations/victims-and-matters.ts'

/** Where each check of 2026/27 is written, or what it leans on. */
export const citations2026: Version['citations'] = {
  ...generalAndDeciders,
  ...ofCategories,
  ...ofReasons,
  ...victimsAndMatters,
}
