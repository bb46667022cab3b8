import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { sayWhatHappened, wayFor } from '#lib/cancellations/asking/say-what-happened'
import { post } from '#lib/people/form-door'
import { whereNext } from '../../where-next.ts'

const form = z.object({ path: words('', { atLeast: 0 }), choice: words('Choose what has happened') })

/** Takes one answer to “What has happened?”. */
export async function POST(request: Request, { params }: { params: Promise<{ crimeId: string }> }): Promise<Response> {
  const { crimeId } = await params
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  const came = await pathIn(request)
  return post(request, {
    power: 'request.ask', schema: form, page: ['/crimes', crimeId, 'ask/what', ...came].join('/'),
    deed: (permit, { path, choice }) => sayWhatHappened(permit, crimeId, [...path.split('/').filter(Boolean), choice]),
    then: (draft) => whereNext(crimeId, draft),
  })
}
