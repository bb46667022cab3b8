import { Random } from '../../invented-extract/random.ts'
import { answersDifferences, comparesReferences, entersVictim } from '../actions/desk.ts'
import { dayAt, EXTRACTS, importedAt, officeTimeAfter, TODAY } from '../calendar.ts'
import type { Force } from '../force.ts'
import type { Scenario } from '../play.ts'
import type { Happening } from '../rms/happen.ts'

/** Two days after each monthly extract the registrar goes through what it brought, and what it could not bring. */
export async function* registrarsDesk(force: Force, seed: number, { answers, alike, victim }: Happening): Scenario {
  for (const taken of EXTRACTS) {
    if (dayAt(taken) === TODAY) return
    yield officeTimeAfter(importedAt(taken), 2, new Random(seed, 'desk', taken))
    await answersDifferences(force, answers)
    await comparesReferences(force, alike)
    await entersVictim(force, victim)
  }
}
