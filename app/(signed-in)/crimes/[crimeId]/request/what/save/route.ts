import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { sayWhatHappened } from '#lib/cancellations/draft/say-what-happened'
import { formRoute } from '#lib/people/form-route'
import { whereNext } from '../../next-page.ts'

/** The choices made before this question, which stand in the address. */
const choicesBefore = (query: URLSearchParams): readonly string[] =>
  (query.get('after') ?? '').split('/').filter((choice) => /^[a-z0-9-]{1,40}$/.test(choice))

/** Takes one answer to “What has happened?”. */
export const POST = formRoute('/crimes/[crimeId]/request/what/save', {
  permission: 'request.submit',
  schema: z.object({ choice: words('Choose one of the answers') }),
  page: ({ crimeId, query }) => [`/crimes/${crimeId}/request/what`, ...choicesBefore(query)].join('/'),
  command: (permit, { choice }, { crimeId, query }) =>
    sayWhatHappened(permit, crimeId, [...choicesBefore(query), choice]),
  then: ({ crimeId }, draft) => whereNext(crimeId, draft),
})
