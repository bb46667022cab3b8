import { z } from 'zod'
import { refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Saves nothing: keeps what was typed, and draws the form again beside what the rules say of it. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  const page = `/requests/${requestId}/decide`
  return post(request, {
    power: 'request.decide',
    schema: z.record(z.string(), z.unknown()),
    page,
    deed: () => Promise.resolve(refuse({ kind: 'checked', words: 'Nothing is saved yet.' })),
    then: () => page,
  })
}
