import { saveDayCount } from '../../save-days.ts'

/** How long a victim told in writing has to answer, from a day on. */
export const POST = (request: Request): Promise<Response> => saveDayCount(request, 'days-to-answer-a-letter')
