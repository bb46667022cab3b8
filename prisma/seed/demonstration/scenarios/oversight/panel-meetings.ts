import type { Day } from '#lib/base/day'
import { Random } from '../../../invented-extract/random.ts'
import {
  answers,
  arranges,
  choosesCases,
  closes,
  closesReferral,
  discusses,
  prepares,
  refers,
  scores,
  signsOff,
  standsDown,
  undertake,
} from '../../actions/panel.ts'
import { officeTime } from '../../calendar.ts'
import type { Force } from '../../force.ts'
import { DEPUTY, OTHER_PANEL, PANEL, STANDARDS } from '../../people.ts'
import type { Scenario } from '../../play.ts'
import { ACCOUNTS, SCORES, THEMES } from '../../words/panels.ts'

const CASES = 3
const GIVEN = ['consistent', 'observations', 'consistent'] as const

/** A meeting of the panel that is closed, with a stand-down and a referral that was answered; and one to come, with packs to be scored. */
export async function* panelMeetings(force: Force, seed: number): Scenario {
  const random = new Random(seed, 'panel')
  const at = (text: string) => officeTime(text as Day, random)
  yield at('2026-10-05')
  const first = await arranges(force, '2026-10-20', THEMES[0])
  const cases = await choosesCases(force, first, CASES)
  yield at('2026-10-07')
  for (const [n, caseId] of cases.entries()) await prepares(force, caseId, ACCOUNTS[n] ?? ACCOUNTS[0])
  yield at('2026-10-08')
  for (const caseId of cases) await signsOff(force, caseId, STANDARDS)
  if (cases[0] !== undefined) yield* held(force, at, { meeting: first, cases, referred: cases[0] })
  yield* toCome(force, at)
}

type At = (text: string) => number

async function* held(
  force: Force,
  at: At,
  { meeting, cases, referred }: { meeting: string; cases: readonly string[]; referred: string },
): Scenario {
  const members = [PANEL, ...OTHER_PANEL]
  yield at('2026-10-14')
  await undertake(force, meeting, members)
  await standsDown(force, referred, OTHER_PANEL[1])
  for (const [n, caseId] of cases.entries())
    for (const [place, by] of members.entries())
      if (n > 0 || by !== OTHER_PANEL[1])
        await scores(force, caseId, { by, score: GIVEN[place] ?? 'consistent', reason: SCORES[place] ?? SCORES[0] })
  yield at('2026-10-20')
  for (const [n, caseId] of cases.entries()) await discusses(force, caseId, GIVEN[(n + 1) % CASES] ?? 'consistent')
  await refers(force, referred)
  yield at('2026-10-21')
  await closes(force, meeting)
  yield at('2026-11-04')
  await answers(force, referred)
  yield at('2026-11-06')
  await closesReferral(force, referred)
}

async function* toCome(force: Force, at: At): Scenario {
  yield at('2026-11-09')
  const next = await arranges(force, '2026-11-24', THEMES[1])
  const cases = await choosesCases(force, next, CASES)
  yield at('2026-11-10')
  for (const [n, caseId] of cases.slice(0, 2).entries()) await prepares(force, caseId, ACCOUNTS[n] ?? ACCOUNTS[0])
  yield at('2026-11-12')
  for (const caseId of cases.slice(0, 1)) await signsOff(force, caseId, DEPUTY)
  await undertake(force, next, [OTHER_PANEL[0]])
  for (const caseId of cases.slice(0, 1))
    await scores(force, caseId, { by: OTHER_PANEL[0], score: 'observations', reason: SCORES[1] })
}
