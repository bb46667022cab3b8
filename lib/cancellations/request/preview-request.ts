import { now } from '#lib/base/clock'
import { readUnscoped, readAs, type Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { ReservedFor } from '#lib/base/prisma/enums'
import { type Result, ok, refuse } from '#lib/base/result'
import { wordCount } from '#lib/base/words-in-text'
import { noteShown } from '#lib/cancellations/draft/note-shown'
import { apart, textsOf } from '#lib/cancellations/answers/request-answers'
import { assessCase, reservationOf } from '#lib/cancellations/rules/assess-request'
import { draftOf } from '../stores/draft-store.ts'
import { EVIDENCE_TEXTS } from '#lib/cancellations/answers/evidence-answers'
import { factsOf } from '#lib/cancellations/rules/facts'
import type { NewRequest } from '../answers/new-request.ts'
import { whyNotRequest } from '../rules/may-request.ts'
import type { EvidenceRow } from '#lib/cancellations/stores/submission-store'
import { principalCrimeFacts } from '#lib/cancellations/rules/principal-crime'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import { crimeIdOf, findCase } from '#lib/crimes/find'
import type { CaseCrime } from '#lib/crimes/model'
import { recordAccess } from '#lib/people/record-access'
import { askingOf } from '../draft/draft-to-request.ts'
import { type Compared, comparedWith } from '../rules/compare-crimes.ts'

/** What would be put before the decision maker if it were sent now, and what the rules say of it. */
export interface Preview {
  readonly asking: NewRequest
  readonly facts: Facts
  readonly assessment: Assessment
  readonly reservation: ReservedFor
  readonly compared: readonly Compared[]
  /** Which saving of the draft this is of: it is sent along, so that nothing is sent that was not on the screen. */
  readonly savedAt: string
}

/**
 * What the rules say of this person’s draft, as they would when it is sent. Saves nothing but that they
 * were shown. Refuses a draft that is not
 * whole (`not-whole`), a crime that may not be asked about, and a principal crime that is not there.
 */
export async function previewRequest(permit: Permit<'request.submit'>, crimeId: string): Promise<Result<Preview>> {
  const gathered = await readUnscoped(permit, (tx) => gather(tx, permit, crimeId))
  if (!gathered.ok) return gathered
  const { crime, principalCrime, ...preview } = gathered.value
  await noteShown(permit, crimeId, preview.savedAt)
  if (!principalCrime) return ok({ ...preview, compared: [] })
  const shown = await readAs(permit, (tx) => findCase(tx, principalCrime.id))
  if (shown.ok) await recordAccess(permit, { crimeId: principalCrime.id })
  return ok({
    ...preview,
    compared: comparedWith(crime, shown.ok ? shown.value : undefined, principalCrimeFacts(crime, principalCrime)),
  })
}

async function gather(tx: Tx, permit: Permit<'request.submit'>, crimeId: string) {
  const at = await now(tx)
  const found = await findCase(tx, crimeId)
  if (!found.ok) return found
  const draft = await draftOf(tx, crimeId, permit.staffId)
  if (!draft) return refuse({ kind: 'not-whole', words: 'Nothing has been written here yet.' })
  const asking = askingOf(found.value, draft.answers, dayOf(at))
  if (!asking.ok) return asking
  const barred = whyNotRequest(found.value, permit, asking.value.category, dayOf(at))
  if (barred) return refuse(barred)

  const principalCrime = await principalCrimeNamed(tx, asking.value)
  if (!principalCrime.ok) return principalCrime
  const facts = await factsOf(
    tx,
    caseOf(found.value, asking.value, { at, principalCrimeId: principalCrime.value?.id ?? null }),
  )
  return ok({
    crime: found.value,
    principalCrime: principalCrime.value,
    asking: asking.value,
    facts,
    assessment: assessCase(facts),
    reservation: reservationOf(facts),
    savedAt: draft.updatedAt.toISOString(),
  })
}

/** The principal crime of a C3 by its reference; undefined in the other categories. */
async function principalCrimeNamed(tx: Tx, { category, fields }: NewRequest): Promise<Result<CaseCrime | undefined>> {
  if (category !== 'C3') return ok(undefined)
  const id =
    typeof fields.principalCrimeReference === 'string' ? await crimeIdOf(tx, fields.principalCrimeReference) : undefined
  return id
    ? findCase(tx, id)
    : refuse({ kind: 'not-whole', words: 'There is no crime with the reference you gave for the one that stays.' })
}

// As a request keeps them, but with nothing kept: the rules are told how many words there are, never the words.
function caseOf(
  crime: CaseCrime,
  asking: NewRequest,
  { at, principalCrimeId }: { at: Date; principalCrimeId: string | null },
) {
  const { codes, written } = apart(asking.fields, textsOf(asking.category))
  delete codes.principalCrimeReference
  return {
    crime,
    stage: 'asking' as const,
    at,
    category: asking.category,
    answers: {
      category: asking.category,
      reasons: [...asking.reasons],
      alsoNewInformation: asking.alsoNewInformation,
      principalCrimeId,
      fields: codes,
      words: counted(written),
    },
    evidence: asking.evidence.map(evidenceOf),
    requestId: null,
  }
}

function evidenceOf({ fields, fileId, uploadedAt }: NewRequest['evidence'][number]): EvidenceRow {
  const { codes, written } = apart(fields, EVIDENCE_TEXTS)
  return {
    id: newId(),
    fileId,
    typed: written,
    kept: { fields: codes, words: counted(written), uploadedAt, hasFile: fileId !== null },
  }
}

const counted = (written: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(written)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name, { id: '', count: wordCount(text) }]),
  )
