import { saveDays } from '../../save-days.ts'

/** How soon a victim who disagrees after the crime left the count is answered, from a day on. */
export const POST = (request: Request): Promise<Response> => saveDays(request, 'days-to-answer-a-review')
