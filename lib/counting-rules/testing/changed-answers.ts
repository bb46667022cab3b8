import type { Check, CheckResult } from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'
import { checksFor, type Version } from '#lib/counting-rules/version'
import { versions } from '#lib/counting-rules/years/versions'
import { answeredOtherwise, otherAnswersOf, type AnyQuestion } from './answered-otherwise.ts'
import { casesToAnswer } from './cases-to-answer.ts'

/** A case before and after one of its answers was changed. */
export interface Changed {
  readonly before: Facts
  readonly after: Facts
  readonly question: AnyQuestion
}

/** The cases, each with its answers and what else they could be. */
export const casesWithAnswers = casesToAnswer.map((facts) => ({ facts, answers: otherAnswersOf(facts) }))

const inTurn = new Map<Facts, readonly Changed[]>()

/** A case with each of its answers changed in turn to each other it could be. Made when first asked for. */
const eachInTurn = ({ facts: before, answers }: (typeof casesWithAnswers)[number]): readonly Changed[] => {
  const made =
    inTurn.get(before) ??
    answers.flatMap(({ path, question, values }) =>
      values.map((value) => ({ before, after: answeredOtherwise(before, path, value), question })),
    )
  inTurn.set(before, made)
  return made
}

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

const isSame = (one: CheckResult, other: CheckResult): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The checks of every version held that say something else once the answer is changed. */
const changedBy = ({ before, after }: Changed): readonly Check[] =>
  versions.flatMap((version) =>
    checksFor(version, before, before.stage).filter(
      (check) => !isSame(check.judge(before, version), check.judge(after, version)),
    ),
  )

/** The questions whose answers change what a check of a version says of some case, with the first such change of each. */
export const questionsChanging = (version: Version, check: Check): ReadonlyMap<AnyQuestion, Changed> => {
  const found = new Map<AnyQuestion, Changed>()
  for (const each of casesWithAnswers) {
    if (!checksFor(version, each.facts, each.facts.stage).includes(check)) continue
    const asItIs = check.judge(each.facts, version)
    for (const changed of eachInTurn(each))
      if (!found.has(changed.question) && !isSame(asItIs, check.judge(changed.after, version)))
        found.set(changed.question, changed)
  }
  return found
}

/** The checks that a changed answer changes and that do not say they look at it, in words. */
export const unsaid = (changed: Changed, changing = changedBy(changed)): readonly string[] =>
  changing.filter((check) => !looksAt(check, changed.question)).map(({ id }) => `${id} looks at ${changed.question}`)
