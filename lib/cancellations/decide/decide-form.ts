import { z } from 'zod'
import { choice, choices, dayField, optional, words } from '#lib/base/form-fields'
import { conflicts } from '#lib/counting-rules/facts/decision-maker'
import { categories } from '#lib/counting-rules/facts/request'
import { checkId } from '#lib/counting-rules/facts/terms'
import { categoryDecisionQuestions } from '#lib/counting-rules/questions/decision/lists'
import { given, optionalText } from '#lib/counting-rules/questions/kinds/decision-kinds'
import { fieldsIn } from '#lib/counting-rules/questions/kinds/shapes'

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
    riskOneLine: optionalText('the risk in one line'),
    riskSeriousness: optionalText('how serious the allegation is'),
    riskImpact: optionalText('what a wrong decision would do'),
    riskToVictim: optionalText('the risk to the victim'),
    riskSafeguarding: optionalText('what is done to safeguard'),
    accountWhen: optionalText('when the information came'),
    accountFrom: optionalText('where it came from'),
    accountVerified: optionalText('how it can be verified'),
    accountEffect: optionalText('what it does to the crime'),
    victimWillBeInformed: given,
    decisiveEvidence: optional(z.string()),
    decisiveViewed: given,
    decisivePlace: optionalText('where you viewed it'),
    decisiveViewedOn: optional(dayField('the day you viewed it')),
    noVictim: given,
    anybodyIsVictim: given,
    protectedByOrder: given,
    identifiedInImage: given,
    injured: given,
    setAside: z.preprocess((value) => [value ?? []].flat().filter((each) => each !== ''), z.array(checkId)),
  })
  .catchall(z.unknown())

export type DecideFields = z.output<typeof decideForm>
