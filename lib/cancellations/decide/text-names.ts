import type { DecisionQuestionEntry } from '#lib/counting-rules/questions/kinds/decision-question'
import { categoryDecisionQuestions } from '#lib/counting-rules/questions/decision/lists'
import { decisionTexts, textsOf } from '#lib/counting-rules/questions/decision/of-every-category'

const namesOf = (part: 'risk' | 'account'): Readonly<Record<string, string>> =>
  Object.fromEntries(textsOf(part).map((name) => [name, decisionTexts[name].called]))

/** The texts a decision maker writes, by the name they are kept under, in the order in which they are read. */
export const JUDGEMENT_TEXTS: Readonly<Record<string, string>> = {
  ...namesOf('account'),
  decisivePlace: 'Where the decisive evidence was seen',
  logPlace: 'Where the log or first account was opened',
  ...Object.fromEntries(
    Object.entries<DecisionQuestionEntry>(categoryDecisionQuestions).flatMap(([name, { called }]) =>
      called === undefined ? [] : [[name, called]],
    ),
  ),
  ...namesOf('risk'),
}

/** What a text of the form is called, to whoever typed it. */
export const textCalled = (name: string): string =>
  (
    {
      ...JUDGEMENT_TEXTS,
      reason: 'Your reason',
      questions: 'Your questions',
      advice: 'The registrar’s advice',
    } as Readonly<Record<string, string>>
  )[name] ?? (name.startsWith('reason-') ? `About ${name.slice('reason-'.length)}` : name)
