import { merge, type Change } from './merge.ts'
import { judgedWell, requestCase, soundCase } from './sound-case.ts'
import { informedCase } from './informed-case.ts'
import type { Category, Facts, CaseInput, Verdict, WorkedCase } from '#lib/counting-rules/model'

export type Given = Change<CaseInput>

/** A decision maker who finds that the information settles nothing. */
export const notSettled = {
  evidence: [{ evidenceId: 'e1', ...judgedWell, determinative: 'no' as const }],
  convinced: 'no' as const,
}

/** The same crime before these rules were in force. */
export const recordedOn = (day: string) => ({ recordedOn: day, recordedAt: `${day}T10:00:00Z` })

type Maker = (category: Category, given: Given) => Facts

const makers = { asks: requestCase, decides: soundCase, cancels: informedCase } satisfies Record<string, Maker>

type Step = keyof typeof makers

export interface WrittenCase {
  readonly step: Step
  readonly category: Category
  readonly offence?: readonly [code: string, countClass: string]
  readonly given?: Given
  readonly verdict: Verdict
  readonly rules: readonly string[]
}

/** Tells one case: who does what under which category, the offence, what is special about it, and the answer. */
export const workedCase = (number: number, title: string, written: WrittenCase): WorkedCase => {
  const [code, countClass] = written.offence ?? []
  const crime = { id: `ZZ-${String(number).padStart(6, '0')}-26`, ...(code === undefined ? {} : { code, countClass }) }
  return {
    id: `case-${String(number).padStart(3, '0')}`,
    title,
    facts: makers[written.step](written.category, merge({ crime }, written.given ?? {}) as Given),
    verdict: written.verdict,
    rules: written.rules,
  }
}
