import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { closeDatabase } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { submitRequest } from '#lib/cancellations/request/request'
import { findByReference } from '#lib/crimes/find-by-reference'
import { as } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import type { Crime } from './crime.ts'
import { CRIMES } from './crimes.ts'

// Asks, in the installation of DATABASE_URL, for what the journeys about deciding begin with.
const crimes: readonly Crime[] = Object.values(CRIMES)
for (const crime of crimes) if (crime.requestedBy !== undefined) await ask(crime, crime.requestedBy)
await closeDatabase()

async function ask({ reference, recorded }: Crime, who: NonNullable<Crime['requestedBy']>): Promise<void> {
  const { crimeId } = value(await findByReference(await as(who, 'crime.find'), reference))
  const film = {
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
  }
  const requested = {
    crimeId,
    category: 'C2' as const,
    reasons: [],
    alsoNewInformation: 'yes' as const,
    fields: soundUnlessGiven('C2', {
      victimNow: 'says nothing happened',
      presentWhenVictimSaidSo: 'nobody else',
      reliesOnConsent: 'no',
      nrmDecision: 'not relied on',
      suspectIsPolice: 'no',
      account:
        'The council’s film of the market square shows the man trip over the kerb and fall, with nobody near him.',
    }),
    evidence: [{ fileId: null, uploadedAt: null, fields: film }],
  }
  value(await submitRequest(await as(who, 'request.submit'), requested, newId()))
}
