import { newId } from '#lib/base/ids'
import { submitRequest } from '#lib/cancellations/request/request'
import { as } from './force.ts'
import { value } from './request.ts'

/** The log of a report as it came in, held where police keep it. */
export const INCIDENT_LOG = {
  kind: 'incident log',
  held: 'seen',
  eventOn: '2026-05-31',
  obtainedOn: '2026-05-31',
  heldByBeforeRecording: 'recorder or OIC',
  knownToRecorderOrOic: 'yes',
  shows: 'unknown',
  origin: 'The call as it came in on the day, and the log that the call taker wrote.',
  howVerifiable: 'The control room keeps the recording and the log under the incident number.',
  seenBy: 'The crime bureau',
  whereHeld: 'Command and control, incident 0412 of 31 May',
}

/** Evidence of a request that rests on the log alone. */
export const ITS_LOG = [{ fileId: null, uploadedAt: null, fields: INCIDENT_LOG }]

const MISHEARD = 'The call taker took down a push; played again, the caller says that he saw nobody pushed.'

/** What is said of a report that was misheard when it was recorded (C4). */
export const MISTAKE = {
  mistake: 'report misheard or misread',
  conditions: {},
  reported: 'antisocial behaviour',
  restsOn: 'held but looked at later',
  pointsToProve: 'not made out',
  recorderKnown: 'yes',
  suspectIsPolice: 'no',
  whatWentWrong: MISHEARD,
  knownThen: MISHEARD,
} as const

/** An officer asks to cancel a crime that was recorded by mistake; answers the request's id. */
export async function aC4Request(crimeId: string): Promise<string> {
  const saved = value(
    await submitRequest(
      await as('officer', 'request.submit'),
      {
        crimeId,
        category: 'C4',
        reasons: [],
        alsoNewInformation: 'unknown',
        fields: MISTAKE,
        evidence: ITS_LOG,
      },
      newId(),
    ),
  )
  if (!saved.requestId) throw new Error('no request')
  return saved.requestId
}
