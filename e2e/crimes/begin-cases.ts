import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { closeDatabase } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { submitRequest } from '#lib/cancellations/request/request'
import { findByReference } from '#lib/crimes/find-by-reference'
import { as } from '#lib/testing/force'
import { confirmWell, decideWell, informAll, value } from '#lib/testing/request'
import { MISTAKE } from '#lib/testing/sound-request'
import type { Crime } from './crime.ts'
import { CRIMES } from './crimes.ts'

/** Asks to cancel a crime, has it agreed, has its victim informed and confirms: as far as the journey about it begins. */
async function begin(crime: Crime, who: NonNullable<Crime['requestedBy']>): Promise<void> {
  const requestId = await ask(crime, who)
  if (crime.begins === undefined) return
  value(await decideWell(requestId))
  if (crime.begins === 'agreed') return
  await informAll(requestId, 'just now')
  value(await confirmWell(requestId))
}

/** Answers the request's id. */
async function ask(crime: Crime, who: NonNullable<Crime['requestedBy']>): Promise<string> {
  const { crimeId } = value(await findByReference(await as(who, 'crime.find'), crime.reference))
  const requested = crime.requestedAs === 'not a notifiable offence' ? asMistake() : asNewInformation(crime)
  const { requestId } = value(
    await submitRequest(await as(who, 'request.submit'), { crimeId, reasons: [], ...requested }, newId()),
  )
  if (requestId === null) throw new Error(`${crime.reference} was not asked for`)
  return requestId
}

/** A C4 on nothing but the requester's own word. */
const asMistake = () => ({
  category: 'C4' as const,
  alsoNewInformation: 'no' as const,
  fields: {
    ...MISTAKE,
    mistake: 'not a notifiable offence',
    reported: 'civil matter',
    restsOn: 'held when recorded',
    pointsToProve: 'not applicable',
  },
  evidence: [],
})

const asNewInformation = ({ recorded, requestedAs }: Crime) => ({
  category: 'C2' as const,
  alsoNewInformation: 'yes' as const,
  fields: soundUnlessGiven('C2', {
    victimNow: 'says nothing happened',
    presentWhenVictimSaidSo: 'nobody else',
    reliesOnConsent: 'no',
    nrmDecision: 'not relied on',
    suspectIsPolice: 'no',
    account: 'The council’s film of the market square shows the man trip over the kerb and fall, with nobody near him.',
  }),
  evidence: [
    {
      fileId: null,
      uploadedAt: null,
      fields: { ...film(recorded), ...(requestedAs === undefined ? {} : HER_MESSAGE) },
    },
  ],
})

const HER_MESSAGE = {
  kind: 'message',
  madeBy: 'victim',
  isAccount: 'yes',
  origin: 'A text that she sent to the officer in the case a week after she had reported it.',
  howVerifiable: 'It is still on the telephone of the officer, with its number and its hour.',
}

const film = (recorded: string) => ({
  kind: 'footage',
  madeBy: 'machine or system',
  isAccount: 'no',
  held: 'seen',
  shows: 'shows no crime',
  eventOn: recorded,
  obtainedOn: '2026-11-10',
  heldByBeforeRecording: 'nobody in police',
  knownToRecorderOrOic: 'no',
  origin: 'The council’s camera on the market square, fetched by the officer in the case.',
  howVerifiable: 'The council keeps the original and a log, and hands out copies.',
  seenBy: 'The officer in the case',
  whereHeld: 'Evidence system, exhibit PA/1',
})

// Brings the cases of the installation of DATABASE_URL to where their journeys begin.
const crimes: readonly Crime[] = Object.values(CRIMES)
for (const crime of crimes) if (crime.requestedBy !== undefined) await begin(crime, crime.requestedBy)
await closeDatabase()
