import { freePort } from '#bin/tools/port'

/**
 * The forces the journeys visit, all alike to begin with, each served from a database of its own. Nearly every journey
 * goes to the common one. What would disturb the others goes to a force where nobody else is.
 */
export const FORCES = {
  common: 'where journeys each have a crime of their own and leave the rest alone',
  counted: 'where what is counted is looked at before and after',
  withoutRegistrar: 'where the registrar’s role has ended, the day before, and roles are given: it is 17 November 2026',
} as const

export type ForceName = keyof typeof FORCES

const names = Object.keys(FORCES) as ForceName[]

/**
 * Chooses a port for each force, once: this process and those it starts find the choice in JOURNEYS_PORTS. Where
 * JOURNEYS_PORT is given, the forces have that port and those after it.
 */
export async function choosePorts(): Promise<void> {
  const { JOURNEYS_PORT: first } = process.env
  const ports = names.map((_, n) => (first === undefined ? freePort() : Promise.resolve(Number(first) + n)))
  process.env.JOURNEYS_PORTS ??= (await Promise.all(ports)).join(',')
}

/** The port a force is served on, once chosen. */
export function portOf(force: ForceName): number {
  const port = Number(process.env.JOURNEYS_PORTS?.split(',')[names.indexOf(force)])
  if (!(port > 0)) throw new Error(`no port is chosen for the ${force} force`)
  return port
}

/** The address of a force. */
export const addressOf = (force: ForceName): string => `http://localhost:${String(portOf(force))}`
