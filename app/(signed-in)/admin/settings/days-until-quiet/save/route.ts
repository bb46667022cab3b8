import { dayCountRoute } from '../../days-route.ts'

/** After how many days without any action an authorised case has gone quiet, from a day on. */
export const POST = dayCountRoute('days-until-quiet')
