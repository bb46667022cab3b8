import { daysRoute } from '../../days-route.ts'

/** How soon a victim is informed, from a day on. */
export const POST = daysRoute('informing-days')
