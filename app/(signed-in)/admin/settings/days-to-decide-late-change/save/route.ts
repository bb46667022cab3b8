import { dayCountRoute } from '../../days-route.ts'

/** Within how many days the registrar decides whether a cancellation stands after a later change, from a day on. */
export const POST = dayCountRoute('days-to-decide-late-change')
