import { z } from 'zod'
import { yesNo } from '#lib/base/form-fields'
import { sayWhetherNew } from '#lib/cancellations/asking/say-what-happened'
import { formRoute } from '#lib/people/form-route'
import { whereNext } from '../../where-next.ts'

/** Takes the answer to “Is there also new information showing that no crime happened?”. */
export const POST = formRoute('/crimes/[crimeId]/ask/instead/save', {
  permission: 'request.ask',
  schema: z.object({ alsoNewInformation: yesNo('Say whether there is also new information') }),
  page: ({ crimeId }) => `/crimes/${crimeId}/ask/instead`,
  command: (permit, { alsoNewInformation }, { crimeId }) => sayWhetherNew(permit, crimeId, alsoNewInformation),
  then: ({ crimeId }, draft) => whereNext(crimeId, draft),
})
