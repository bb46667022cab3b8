import { saveDays } from '../../save-days.ts'

/** How soon a victim is told, from a day on. */
export const POST = (request: Request): Promise<Response> => saveDays(request, 'telling-days')
