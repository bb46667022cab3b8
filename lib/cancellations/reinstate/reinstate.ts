import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import type { FoundBy } from '#lib/base/prisma/enums'
import { decisionMakerInFacts } from '#lib/base/roles'
import { saveWords } from '#lib/base/words'
import { FOUND_BY_IN_FACTS } from '#lib/counting-rules/facts/notifications'
import type { Category, Facts, CaseInput } from '#lib/counting-rules/model'
import { findCase, lockCrime } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { victimsOf } from '#lib/crimes/involved-people'
import type { Saved } from '#lib/ledger/model'
import { type Done, write } from '#lib/ledger/write'
import { decisionMakerOn } from '#lib/people/decision-makers'
import { letGoOfWhatWasUndone, openDuties } from '#lib/victims/open-duties'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import { factsOf } from '#lib/cancellations/rules/facts'
import type { RequestAnswers } from '../answers/request-answers.ts'
import { currentAnswers, evidenceOf, submissionsOf } from '../stores/submission-store.ts'
import { addReinstatement, cancellationInForce } from '../stores/reinstatement-store.ts'

/** Why a crime is put back, who found it, and which supervisor must accept its investigation. */
export interface Reinstating {
  readonly foundBy: FoundBy
  readonly reason: string
  readonly supervisorId: string
}

/**
 * Puts a cancelled crime back, at once and whatever its class (HOCR-T-06): it is live again under its own reference, its
 * victims are to be told, and the supervisor named must accept the investigation. A cancellation from before this
 * product can be undone too. Refuses a crime that is live, and a supervisor who is none.
 */
export function reinstate(
  permit: Permit<'crime.reinstate'>,
  crimeId: string,
  why: Reinstating,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'crime.reinstated', formKey, crimeId, locks: (tx) => lockCrime(tx, crimeId) },
    async (tx, at) => {
      const crime = await findCase(tx, crimeId)
      if (!crime.ok) return crime
      const cancellation = await cancellationInForce(tx, crimeId)
      if (!cancellation)
        return refuse({ kind: 'not-cancelled', words: 'This crime is live: there is nothing to put back.' })
      if (!(await isSupervisor(tx, why.supervisorId, at))) {
        return refuse({
          kind: 'incomplete',
          words: 'There is a problem',
          fields: { supervisorId: 'Choose a supervisor who can accept the investigation' },
        })
      }
      return reinstated(tx, permit, { crime: crime.value, cancellation, why, at })
    },
  )
}

/** Whether somebody is a supervisor on the day, and so can accept an investigation. */
const isSupervisor = async (tx: Tx, staffId: string, at: Date): Promise<boolean> =>
  (await decisionMakerOn(tx, staffId, dayOf(at)))?.roles.includes('supervisor') === true

/** A cancelled crime, and why it is put back. */
interface Cancelled {
  readonly crime: CaseCrime
  /** Of a cancellation from before this product there is no request. */
  readonly cancellation: { readonly id: string; readonly category: Category; readonly requestId: string | null }
  readonly why: Reinstating
  readonly at: Date
}

/** Saves the reinstatement and opens its duties, and asks the rules of the day of it as it then stands. Refuses what they bar. */
async function reinstated(tx: Tx, permit: Permit<'crime.reinstate'>, cancelled: Cancelled): Promise<Result<Done>> {
  const { crime, cancellation, why, at } = cancelled
  const reason = await saveWords(tx, crime.id, why.reason)
  const { foundBy, supervisorId } = why
  const reinstatementId = newId()
  await addReinstatement(tx, {
    id: reinstatementId,
    cancellationId: cancellation.id,
    crimeId: crime.id,
    byId: permit.staffId,
    role: permit.role,
    at,
    foundBy,
    reasonId: reason.id,
    supervisorId,
  })
  await letGoOfWhatWasUndone(tx, crime.id, at)
  const opened = await openDuties(
    tx,
    crime,
    { occasion: 'reinstated', reinstatementId },
    { at, otherwise: [supervisorId] },
  )
  const assessment = assessCase(
    await reinstatingFacts(tx, cancelled, {
      byRole: decisionMakerInFacts(permit.role),
      foundBy: FOUND_BY_IN_FACTS[foundBy],
      reasonWords: reason.count,
      supervisorNamed: answer(await isSupervisor(tx, supervisorId, at)),
      dutyToInformOpened: answer(opened === victimsOf(crime).length),
    }),
  )
  if (assessment.verdict === 'permit') return ok({ version: assessment.version })
  const barring = assessment.findings.filter(({ bars }) => bars)
  return refuse({ kind: 'rules-not-met', words: barring.map(({ wrong }) => wrong).join(' ') })
}

const answer = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

/** What was answered in the request that led to a cancellation; where there was none, nobody was asked. */
const answersOf = async (tx: Tx, { requestId, category }: Cancelled['cancellation']): Promise<RequestAnswers> =>
  requestId === null
    ? { category, reasons: [], alsoNewInformation: 'unknown', fields: {}, words: {}, principalCrimeId: null }
    : currentAnswers(await submissionsOf(tx, requestId))

/** The crime as it was while it was cancelled, with the request it was cancelled by, and what was found of the reinstatement. */
export async function reinstatingFacts(
  tx: Tx,
  { crime, cancellation, at }: Pick<Cancelled, 'crime' | 'cancellation' | 'at'>,
  reinstating: CaseInput['reinstating'],
): Promise<Facts> {
  return factsOf(
    tx,
    {
      crime,
      stage: 'reinstating',
      at,
      category: cancellation.category,
      evidence: cancellation.requestId === null ? [] : await evidenceOf(tx, cancellation.requestId),
      requestId: cancellation.requestId,
      answers: await answersOf(tx, cancellation),
    },
    { reinstating },
  )
}
