import { merge, type Change } from './merge.ts'
import { askedCase, soundCase } from './sound-case.ts'
import { toldCase } from './told-case.ts'
import type { Category, Facts, FactsGiven, Verdict, WorkedCase } from '#lib/counting-rules/model'

export type Given = Change<FactsGiven>

/** A decision maker who finds that the information settles nothing. */
export const notSettled = {
  evidence: [
    {
      evidenceId: 'e1',
      additional: 'yes' as const,
      verifiable: 'yes' as const,
      relevant: 'yes' as const,
      determinative: 'no' as const,
      sourceReliable: 'yes' as const,
    },
  ],
  convinced: 'no' as const,
}

/** The same crime before these rules were in force. */
export const recordedOn = (day: string) => ({ recordedOn: day, recordedAt: `${day}T10:00:00Z`, reportedOn: day })

type Maker = (category: Category, given: Given) => Facts

const makers = { asks: askedCase, decides: soundCase, cancels: toldCase } satisfies Record<string, Maker>

type Step = keyof typeof makers

export interface Told {
  readonly step: Step
  readonly category: Category
  readonly offence?: readonly [code: string, countClass: string]
  readonly given?: Given
  readonly verdict: Verdict
  readonly rules: readonly string[]
}

/** Tells one case: who does what under which category, the offence, what is special about it, and the answer. */
export const workedCase = (number: number, title: string, told: Told): WorkedCase => {
  const [code, countClass] = told.offence ?? []
  const crime = { id: `ZZ-${String(number).padStart(6, '0')}-26`, ...(code === undefined ? {} : { code, countClass }) }
  return {
    id: `case-${String(number).padStart(3, '0')}`,
    title,
    facts: makers[told.step](told.category, merge({ crime }, told.given ?? {}) as Given),
    verdict: told.verdict,
    rules: told.rules,
  }
}
