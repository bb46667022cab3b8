import type { Check } from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'
import { checksFor } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'
import { otherAnswersOf, type AnyQuestion } from './answered-otherwise.ts'
import { casesToAnswer } from './cases-to-answer.ts'

/** A case before and after one of its answers was changed. */
export interface Changed {
  readonly before: Facts
  readonly after: Facts
  readonly question: AnyQuestion
}

/** The cases, each with its answers and what else they could be. */
export const casesWithAnswers = casesToAnswer.map((facts) => ({ facts, answers: otherAnswersOf(facts) }))

/** Every question that a check says it looks at. */
export const questionsOf = (check: Pick<Check, 'about'>): readonly AnyQuestion[] => [
  ...(check.about.request ?? []),
  ...(check.about.decision ?? []),
]

/** A check about the evidence is about the piece that is named as decisive. On whose advice, is of who decides. */
const looksAt = (check: Pick<Check, 'about'>, question: AnyQuestion): boolean =>
  questionsOf(check).includes(question) ||
  (question === 'decisiveEvidence' && questionsOf(check).includes('evidence')) ||
  question === 'advice'

/** The checks of every version held that say something else once the answer is changed. */
export const changedBy = ({ before, after }: Changed): readonly Check[] =>
  versions.flatMap((version) =>
    checksFor(version, before, before.stage).filter(
      (check) => JSON.stringify(check.judge(before, version)) !== JSON.stringify(check.judge(after, version)),
    ),
  )

/** The checks that a changed answer changes and that do not say they look at it, in words. */
export const unsaid = (changed: Changed, changing = changedBy(changed)): readonly string[] =>
  changing.filter((check) => !looksAt(check, changed.question)).map(({ id }) => `${id} looks at ${changed.question}`)
