import { z } from 'zod'
import { choice, choices, dayField, optional, words } from '#lib/base/form-fields'
import { conflicts } from '#lib/counting-rules/facts/decision-maker'
import { NO_VICTIM_QUESTIONS } from '#lib/counting-rules/facts/notifications'
import { categories } from '#lib/counting-rules/facts/request'
import { checkId } from '#lib/counting-rules/facts/terms'
import { categoryDecisionQuestions } from '#lib/counting-rules/questions/decision/lists'
import { decisionTexts } from '#lib/counting-rules/questions/decision/of-every-category'
import { given, optionalText } from '#lib/counting-rules/questions/kinds/decision-kinds'
import { fieldsIn } from '#lib/counting-rules/questions/kinds/shapes'

const noVictimFields = Object.fromEntries(NO_VICTIM_QUESTIONS.map((question) => [question, given])) as Record<
  (typeof NO_VICTIM_QUESTIONS)[number],
  typeof given
>

/** What the decision maker may answer; whatever is left out is unknown, and unknown never passes. Only the verdict and a reason are always needed. */
export const decideForm = z
  .object({
    verdict: choice('Choose to agree, refuse or return', ['authorise', 'refuse', 'return']),
    category: choice('Choose the category', categories),
    version: z.coerce.number().int(),
    reason: words('Give your reason', { atLeast: 1 }),
    questions: z.preprocess(
      (value) => [value ?? []].flat().filter((each) => each !== ''),
      z.array(words('Write the question')),
    ),
    advice: optionalText('the registrar’s advice'),
    independenceDeclared: given,
    approvalDemanded: given,
    conflictsDeclared: choices('Choose what ties you to this case', conflicts, 0),
    ...fieldsIn(categoryDecisionQuestions),
    riskLevel: z.preprocess(
      (value) => (value === '' || value === undefined ? 'unknown' : value),
      z.enum(['low', 'medium', 'high', 'unknown']),
    ),
    ...fieldsIn(decisionTexts),
    victimWillBeInformed: given,
    decisiveEvidence: optional(z.string()),
    decisiveViewed: given,
    decisivePlace: optionalText('where you viewed it'),
    decisiveViewedOn: optional(dayField('the day you viewed it')),
    logEvidence: optional(z.string()),
    logOpened: given,
    logPlace: optionalText('where you opened it'),
    logOpenedOn: optional(dayField('the day you opened it')),
    noVictim: given,
    ...noVictimFields,
    setAside: z.preprocess((value) => [value ?? []].flat().filter((each) => each !== ''), z.array(checkId)),
  })
  .catchall(z.unknown())

export type DecideFields = z.output<typeof decideForm>
