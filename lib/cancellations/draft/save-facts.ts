import { readUnscoped } from '#lib/base/database'
import { type Fields, fieldWords, oneOf } from '#lib/base/form-fields'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { changeDraft, type DraftAnswers } from './draft.ts'
import type { Category } from '#lib/counting-rules/model'
import { ownForceIn } from '#lib/cancellations/stores/own-force-store'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import { crimeIdOf } from '#lib/crimes/find'
import { otherForcesNumberFault } from '../rules/other-forces-number.ts'
import { formOf } from '../questions/request-form.ts'
import { traitsOf } from '../questions/crime-traits.ts'

/**
 * Saves what was typed into the category’s form, always: nothing typed is lost. `later`: that is all. Otherwise refuses
 * a form that is not whole, with the words by each field, a principal crime that is not there, a transfer to oneself, and
 * this force’s own reference in the place of the other’s number.
 */
export async function saveFacts(
  permit: Permit<'request.submit'>,
  crimeId: string,
  typed: Fields,
  later: boolean,
): Promise<Result<DraftAnswers>> {
  let faults: Record<string, string> = {}
  const saved = await changeDraft(permit, crimeId, (draft, { crime, today }) => {
    if (!draft.category) return refuse({ kind: 'not-whole', words: 'Say first what has happened.' })
    const read = formOf(draft.category, traitsOf(crime), today).safeParse(typed)
    faults = {
      ...(draft.category === 'C1' ? otherForcesNumberFault(crime, typed) : {}),
      ...(read.success ? {} : fieldWords(read.error)),
    }
    return ok({ ...draft, fields: { ...draft.fields, [draft.category]: ofCategory(draft.category, typed) } })
  })
  if (!saved.ok || later) return saved
  const { category } = saved.value
  const fields = {
    ...(await principalCrimeFault(permit, crimeId, category, typed)),
    ...(await forceFault(permit, category, typed)),
    ...faults,
  }
  return Object.keys(fields).length > 0 ? refuse({ kind: 'incomplete', words: 'There is a problem', fields }) : saved
}

/** What was typed for this category; anything else that was posted is left out. */
function ofCategory(category: Category, typed: Fields): Fields {
  const answers = Object.fromEntries(Object.entries(typed).filter(([name]) => Object.hasOwn(QUESTIONS[category], name)))
  // A reference is written in capitals, however it was typed.
  return 'principalCrimeReference' in answers
    ? { ...answers, principalCrimeReference: oneOf(answers, 'principalCrimeReference').toUpperCase() }
    : answers
}

async function principalCrimeFault(
  permit: Permit,
  crimeId: string,
  category: Category | null,
  typed: Fields,
): Promise<Record<string, string>> {
  const reference = oneOf(typed, 'principalCrimeReference')
  if (category !== 'C3' || reference === '') return {}
  const principalCrimeId = await readUnscoped(permit, (tx) => crimeIdOf(tx, reference))
  if (!principalCrimeId)
    return { principalCrimeReference: 'There is no crime with this reference here. Check it against the RMS' }
  return principalCrimeId === crimeId
    ? { principalCrimeReference: 'This is the crime you are asking about. Enter the one that stays' }
    : {}
}

async function forceFault(permit: Permit, category: Category | null, typed: Fields): Promise<Record<string, string>> {
  if (category !== 'C1') return {}
  const receiving = oneOf(typed, 'receivingForce')
  const isOurs = receiving !== 'unknown' && receiving === (await readUnscoped(permit, ownForceIn))
  return isOurs ? { receivingForce: 'This is our own force. Choose the force whose area it happened in' } : {}
}
