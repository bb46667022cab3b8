import { newId } from '#lib/base/ids'
import { submitRequest } from '#lib/cancellations/request/request'
import type { aCrime } from '../crime.ts'
import { as } from '../force.ts'
import { decideWell, value } from '../request.ts'
import { ITS_LOG } from '../sound-request.ts'

const cleaned = {
  mistake: 'damage that cleaned off',
  conditions: { 'cleaned off at no cost': 'yes' },
  restsOn: 'held when recorded',
  pointsToProve: 'not applicable',
  recorderKnown: 'yes',
  suspectIsPolice: 'no',
  whatWentWrong: 'The chalk on the wall was taken for paint when the crime was recorded.',
  reported: 'offence on the list',
  reportedOffence: { code: '149/00', countClass: '58A' },
  knownThen: 'The officer had wiped some of it away with a wet cloth before recording.',
} as const

/** A crime of criminal damage that is cancelled because chalk was taken for paint. */
export async function recordedByMistake(crime: ReturnType<typeof aCrime>): Promise<void> {
  const crimeId = await crime.of('149/00', '58A').saved()
  const request = {
    crimeId,
    category: 'C4' as const,
    reasons: [],
    alsoNewInformation: 'no' as const,
    fields: cleaned,
    evidence: ITS_LOG,
  }
  const { requestId } = value(await submitRequest(await as('officer', 'request.submit'), request, newId()))
  value(
    await decideWell(requestId ?? '', 'registrar', {
      reportedInLog: 'offence on the list',
      reportedOffenceInLog: '149/00 58A',
      textReliedOn: 'The 2025/26 recording rules, pages 80 to 90, on damage.',
    }),
  )
}
