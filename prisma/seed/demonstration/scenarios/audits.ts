import { Random } from '../../invented-extract/random.ts'
import { dayAt, EXTRACTS, officeTimeAfter, importedAt, TODAY } from '../calendar.ts'
import { audits } from '../actions/audit.ts'
import type { Force } from '../force.ts'
import type { Scenario } from '../play.ts'

const EACH_TIME = 5

/** After each monthly extract the auditor dips into what was decided. */
export async function* monthlyAudits(force: Force, seed: number): Scenario {
  for (const taken of EXTRACTS.slice(2)) {
    if (dayAt(taken) === TODAY) return
    const random = new Random(seed, 'audit', taken)
    yield officeTimeAfter(importedAt(taken), 2, random)
    await audits(force, random, EACH_TIME)
  }
}
