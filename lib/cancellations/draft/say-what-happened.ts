import type { Permit } from '#lib/base/permit'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import { nowShown } from './shown-so-far.ts'
import { changeDraft, type DraftAnswers } from './draft.ts'
import { whyNotRequest } from '#lib/cancellations/rules/may-request'
import { follow, type Way } from '#lib/cancellations/questions/what-happened'
import { isOpenToSelfDefence } from '#lib/counting-rules/offences'
import { REASONS } from '#lib/counting-rules/reasons'
import type { CaseCrime } from '#lib/crimes/model'
import type { Preparing } from './may-prepare.ts'

/**
 * Takes one more answer to “What has happened?”: `path` holds the choices so far, the new one last. The draft remembers
 * where it leads. Refuses a choice that was not offered, and a category this person may not ask for.
 */
export function sayWhatHappened(
  permit: Permit<'request.submit'>,
  crimeId: string,
  path: readonly string[],
): Promise<Result<DraftAnswers>> {
  return changeDraft(permit, crimeId, (draft, preparing) => {
    const way = wayFor(preparing.crime, path)
    if (!way.ok) return refuse(atField('choice', way.refusal))
    return withMethod(permit, { ...draft, path: [...path] }, preparing, way.value)
  })
}

/** Answers whether there is also new information showing that no crime happened; if so, it leads on to C2. */
export function sayWhetherNew(
  permit: Permit<'request.submit'>,
  crimeId: string,
  answer: 'yes' | 'no',
): Promise<Result<DraftAnswers>> {
  return changeDraft(permit, crimeId, (draft, preparing) => {
    if (draft.reasons.length === 0) return refuse({ kind: 'not-whole', words: 'Say first what has happened.' })
    const category = answer === 'yes' ? 'C2' : null
    const barred = category && whyNotRequest(preparing.crime, permit, category, preparing.today)
    if (barred) return refuse(atField('alsoNewInformation', barred))
    const answered: DraftAnswers = { ...draft, alsoNewInformation: answer, category }
    return ok(answer === 'no' ? nowShown(preparing.crime, answered) : answered)
  })
}

const atField = (name: string, { kind, words }: Refusal): Refusal => ({
  kind,
  words: 'There is a problem',
  fields: { [name]: words },
})

/** Where choices lead for this crime: C5 leads nowhere for an offence it is not open to. */
export function wayFor(crime: CaseCrime, path: readonly string[]): Result<Way> {
  const way = follow(path)
  if (!way.ok || way.value.leads !== 'to a category' || way.value.category !== 'C5') return way
  if (isOpenToSelfDefence(crime.code, crime.countClass)) return way
  return ok({ leads: 'to something else', reason: REASONS.selfDefenceElsewhere, andAsk: '' })
}

function withMethod(
  permit: Permit<'request.submit'>,
  draft: DraftAnswers,
  { crime, today }: Preparing,
  way: Way,
): Result<DraftAnswers> {
  if (way.leads === 'to a question') return ok({ ...draft, category: null, reasons: [], alsoNewInformation: 'unknown' })
  if (way.leads === 'to something else') {
    // It is shown at once that this is no ground.
    return ok(nowShown(crime, { ...draft, category: null, reasons: [way.reason.code], alsoNewInformation: 'unknown' }))
  }
  const barred = whyNotRequest(crime, permit, way.category, today)
  if (barred) return refuse(atField('choice', barred))
  return ok({
    ...draft,
    category: way.category,
    reasons: [],
    alsoNewInformation: way.category === 'C2' ? 'yes' : 'unknown',
  })
}
