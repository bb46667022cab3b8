import { dayCountRoute } from '../../days-route.ts'

/** How long a victim informed in writing has to answer, from a day on. */
export const POST = dayCountRoute('days-to-answer-a-letter')
