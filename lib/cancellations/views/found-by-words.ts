import type { FoundBy } from '#lib/base/prisma/enums'

/** How it was found that a crime should not have been cancelled, as the form names it. */
export const FOUND_BY_WORDS: Readonly<Record<FoundBy, string>> = {
  audit: 'An audit or review',
  victim: 'The victim came back to us',
  inspection: 'An inspection',
  receiving_force: 'The force it was transferred to',
  decision_maker: 'The decision maker',
  new_material: 'New material came in',
  other: 'Something else',
}
