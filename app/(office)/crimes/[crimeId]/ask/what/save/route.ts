import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { sayWhatHappened } from '#lib/cancellations/asking/say-what-happened'
import { post } from '#lib/people/form-door'
import type { CrimeParams } from '../../crime-params.ts'
import { whereNext } from '../../where-next.ts'

const form = z.object({ choice: words('Choose one of the answers') })

/** Takes one answer to “What has happened?”; the choices before it stand in the address. */
export async function POST(request: Request, { params }: CrimeParams): Promise<Response> {
  const { crimeId } = await params
  const before = (new URL(request.url).searchParams.get('after') ?? '')
    .split('/')
    .filter((choice) => /^[a-z0-9-]{1,40}$/.test(choice))
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  return post(request, {
    power: 'request.ask',
    schema: form,
    page: [`/crimes/${crimeId}/ask/what`, ...before].join('/'),
    deed: (permit, { choice }) => sayWhatHappened(permit, crimeId, [...before, choice]),
    then: (draft) => whereNext(crimeId, draft),
  })
}
