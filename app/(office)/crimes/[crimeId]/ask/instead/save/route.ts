import { z } from 'zod'
import { yesNo } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { sayWhetherNew } from '#lib/cancellations/asking/say-what-happened'
import { post } from '#lib/people/form-door'
import type { CrimeParams } from '../../crime-params.ts'
import { whereNext } from '../../where-next.ts'

const form = z.object({ alsoNewInformation: yesNo('Say whether there is also new information') })

/** Takes the answer to “Is there also new information showing that no crime happened?”. */
export async function POST(request: Request, { params }: CrimeParams): Promise<Response> {
  const { crimeId } = await params
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  return post(request, {
    power: 'request.ask',
    schema: form,
    page: `/crimes/${crimeId}/ask/instead`,
    deed: (permit, { alsoNewInformation }) => sayWhetherNew(permit, crimeId, alsoNewInformation),
    then: (draft) => whereNext(crimeId, draft),
  })
}
