import { saveDayCount } from '../../save-days.ts'

/** After how many days without anything done an agreed case has gone quiet, from a day on. */
export const POST = (request: Request): Promise<Response> => saveDayCount(request, 'days-until-quiet')
