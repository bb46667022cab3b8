import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { type ExtractRows, oneCrime } from '#lib/testing/extract'
import { as, type Somebody } from '#lib/testing/force'
import { aC2Request, decideWell, openDutiesOf, value } from '#lib/testing/request'
import { importExtract } from '#lib/imports/import-extract'
import { incompleteFigures, listMissing } from '#lib/imports/refused/list-missing'
import { nameCrimeOfRow } from '#lib/imports/refused/name-crime'

/** The reference of the crime that the rows may be about. */
export const REFERENCE = 'ZZ/000001/26'
/** That crime, with one victim. */
export const whole = oneCrime(1)
/** A person who is on no crime as yet. */
export const BERT = { key: 'P000777', kind: 'person', year_of_birth: '1991', name: 'Bert Invented' }
/** A second victim in a row that does not say of which crime. */
export const ofNobody = (reference = ''): ExtractRows => ({
  ...whole,
  'parts.csv': [...whole['parts.csv'], { reference, key: 'P000777', role: 'victim' }],
  'people.csv': [...whole['people.csv'], BERT],
})

/** Imports a directory, as the registrar does. */
export const bring = async (directory: string, rejectsTo?: string) =>
  value(
    await importExtract(await as('registrar', 'extract.import'), { directory, ...(rejectsTo ? { rejectsTo } : {}) }),
  )
/** The id of that crime. */
export const crimeId = async () =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))).id
/** The id of the row of the parts that was refused. */
export const row = async () =>
  (await asSystem((tx) => tx.refusedRow.findFirstOrThrow({ where: { file: 'parts.csv' } }))).id
/** How many rows name no crime and wait for the registrar. */
export const waiting = async () => (await incompleteFigures(await as('registrar', 'rms.see'))).unnamed
/** Of each row that is missing the crime beside it, and whether it names none. */
export const listed = async () =>
  (await listMissing(await as('registrar', 'rms.see'))).lines.map(({ reference, isUnnamed }) => [reference, isUnnamed])
/** How the registrar found out. */
export const REASON = { reason: 'The RMS has the row under this crime, read by Owen Tarrant.' }
/** Says which crime the row is about; answers what was refused, in words. */
export const name = async (
  said: { whose: 'crime' | 'none'; reference?: string; answered?: number },
  who: Somebody = 'registrar',
) => {
  const done = await nameCrimeOfRow(
    await as(who, 'row.enter'),
    await row(),
    { reference: '', answered: 0, ...REASON, ...said },
    newId(),
  )
  return done.ok ? 'saved' : (done.refusal.fields?.reference ?? done.refusal.words)
}
/** Has the crime authorised; answers how many duties to inform that opened, or why it was refused. */
export const decided = async () => {
  const id = await crimeId()
  const open = await asSystem((tx) => tx.cancellationRequest.findFirst({ where: { crimeId: id } }))
  const requestId = open?.id ?? (await aC2Request(id))
  const done = await decideWell(requestId)
  return done.ok ? (await openDutiesOf(requestId)).length : done.refusal.words
}
