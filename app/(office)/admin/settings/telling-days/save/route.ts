import { daysRoute } from '../../save-days.ts'

/** How soon a victim is informed, from a day on. */
export const POST = daysRoute('telling-days')
