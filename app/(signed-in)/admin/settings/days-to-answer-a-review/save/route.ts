import { daysRoute } from '../../days-route.ts'

/** How soon a victim who disagrees after the cancellation is answered, from a day on. */
export const POST = daysRoute('days-to-answer-a-review')
