import { z } from 'zod'
import { yesNo } from '#lib/base/form-fields'
import { sayWhetherNew } from '#lib/cancellations/draft/say-what-happened'
import { formRoute } from '#lib/people/form-route'
import { whereNext } from '../../next-page.ts'

/** Takes the answer to “Is there also new information showing that no crime happened?”. */
export const POST = formRoute('/crimes/[crimeId]/request/instead/save', {
  permission: 'request.submit',
  schema: z.object({ alsoNewInformation: yesNo('Say whether there is also new information') }),
  page: ({ crimeId }) => `/crimes/${crimeId}/request/instead`,
  command: (permit, { alsoNewInformation }, { crimeId }) => sayWhetherNew(permit, crimeId, alsoNewInformation),
  then: ({ crimeId }, draft) => whereNext(crimeId, draft),
})
