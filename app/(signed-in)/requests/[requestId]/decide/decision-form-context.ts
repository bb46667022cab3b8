import type { RequestView } from '#lib/cancellations/load/load-request'
import type { Category, Facts, Finding } from '#lib/counting-rules/model'
import type { DecisionQuestion } from '#lib/counting-rules/questions/of-decision'
import { versionOn } from '#lib/counting-rules/years/versions'

/** What the form of a decision is drawn from. */
export interface DecisionFormContext {
  readonly view: RequestView
  readonly category: Category
  readonly facts: Facts
  readonly findings: readonly Finding[]
  /** Decides as the force crime registrar, and so may set product safeguards aside. */
  readonly isRegistrar: boolean
  /** Decides as the chief officer, on the registrar’s written advice. */
  readonly isChief: boolean
}

/** Whether a check of the version looks at the answer, whatever the case. */
export const looksAt = ({ findings }: DecisionFormContext, question: DecisionQuestion): boolean =>
  findings.some(({ about }) => about.decision.includes(question))

/** Whether a check that looks at the answer has anything to say of this case: the question is only asked then. */
export const asks = ({ findings }: DecisionFormContext, question: string): boolean =>
  findings.some(({ about, result }) => about.decision.some((each) => each === question) && result !== 'not applicable')

/** Recorded before the first day whose rules are held: the registrar names the text they went by. */
export function wasBeforeTheText({ facts }: DecisionFormContext): boolean {
  const version = versionOn(facts.day)
  return version.ok && facts.crime.recordedOn < version.value.textHeldFrom
}

/** Cancelled only once every victim was told, so that with no victim named somebody must say that there is none. */
export const isInformedFirst = ({ category }: DecisionFormContext): boolean => category !== 'C3' && category !== 'C4'
