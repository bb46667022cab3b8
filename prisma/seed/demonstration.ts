import { closeDatabase } from '#lib/base/database'
import { inWords } from '#lib/base/day'
import { Casting } from './demonstration/scenarios/cast.ts'
import { dayAt } from './demonstration/calendar.ts'
import { CrimeCase } from './demonstration/matters/crime-case.ts'
import { Force } from './demonstration/force.ts'
import { begin } from './demonstration/people.ts'
import { play } from './demonstration/play.ts'
import { RmsClerk } from './demonstration/rms/clerk.ts'
import { extracts } from './demonstration/rms/extracts.ts'
import { happenInRms } from './demonstration/rms/happen.ts'
import { Rms } from './demonstration/rms/rms.ts'
import { auditProgramme } from './demonstration/scenarios/audit-programme.ts'
import { monthlyAudits } from './demonstration/scenarios/audits.ts'
import { inspectorArrives } from './demonstration/scenarios/oversight/inspector-arrives.ts'
import { publications } from './demonstration/scenarios/oversight/publications.ts'
import { panelMeetings } from './demonstration/scenarios/oversight/panel-meetings.ts'
import { registrarsDesk } from './demonstration/scenarios/registrars-desk.ts'

export { describePeople } from './demonstration/describe.ts'

/** What is to be filled, and how much. */
export interface Filling {
  readonly ownerUrl: string
  /** The address of the plain role: everything is done as the app does it. */
  readonly appUrl: string
  readonly crimes: number
  readonly requests: number
  readonly seed?: number
  readonly progress: (words: string) => void
}

const ACTS_A_LINE = 250

/**
 * Fills an empty, migrated database in which the rules are loaded with the demonstration force: its people, eighteen
 * months of crimes, and scenarios of requests, each act by the same command as in the app, all in one order of time. At the
 * end its clock stands on the morning of 16 November 2026. Evidence goes into STORAGE_FOLDER, which the caller has set.
 * Throws where a command refuses what the scenario meant.
 */
export async function fillDemonstration({ appUrl, crimes, requests, seed = 1, progress }: Filling): Promise<void> {
  process.env.DATABASE_URL = withAsyncCommit(appUrl)
  const rms = new Rms(crimes, seed)
  const cast = new Casting(rms, seed).all(requests)
  await begin()
  progress('the demonstration force has begun')
  const force = await Force.at(withAsyncCommit(appUrl))
  try {
    const world = { force, rms, clerk: new RmsClerk(rms) }
    const happening = happenInRms(
      rms,
      new Set(cast.flatMap(({ crime, principalCrime }) => [crime.reference, principalCrime ?? ''])),
    )
    const scenarios = cast.map((member) => member.as.scenario(new CrimeCase(member, world)))
    await play(
      force,
      [
        monthlyAudits(force, seed),
        auditProgramme(force, seed),
        panelMeetings(force, seed),
        extracts(force, rms, { seed, ...happening, progress }),
        registrarsDesk(force, seed, happening),
        inspectorArrives(force),
        publications(force, seed),
        ...scenarios,
      ],
      (acts, at) => {
        if (acts % ACTS_A_LINE === 0) progress(`${String(acts)} acts played, up to ${inWords(dayAt(at))}`)
      },
    )
  } finally {
    await force.end()
    await closeDatabase()
    process.env.DATABASE_URL = appUrl
  }
}

/**
 * The same address, over which a commit does not wait for the disk: a filling that is cut off begins again from nothing,
 * and whatever is done after it, waiting, brings it to the disk as well.
 */
function withAsyncCommit(appUrl: string): string {
  const url = new URL(appUrl)
  url.searchParams.set(
    'options',
    `${url.searchParams.get('options') ?? ''} -c timezone=UTC -c synchronous_commit=off -c jit=off`.trim(),
  )
  return url.href
}
