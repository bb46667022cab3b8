import { after } from 'next/server'
import { z } from 'zod'
import { ok, type Result } from '#lib/base/result'
import { type Import, takeUploadIn } from '#lib/imports/uploads/take-upload-in'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

/**
 * Gives word to take an upload in. Answers once the import has begun, or its page would find none that runs and say that
 * it was cut off; the import goes on after the answer, and its page tells how far it has come. Refuses while another one runs.
 */
export async function POST(request: Request, { params }: { params: Promise<{ uploadId: string }> }): Promise<Response> {
  const uploadId = await idIn(params, 'uploadId')
  const page = `/imports/upload/${uploadId}`
  return post(request, {
    power: 'extract.import',
    schema: z.object({}),
    page,
    deed: async (permit) => {
      const given = takeUploadIn(permit, uploadId)
      if (!given.ok) return given
      const begun = given.value ? await begin(given.value) : ok({})
      return begun.ok ? ok(page) : begun
    },
    then: () => page,
  })
}

// An import that breaks off has begun: its page says so.
const begin = (run: Import): Promise<Result<unknown>> =>
  new Promise((answer) => {
    const hasBegun = (): void => {
      answer(ok({}))
    }
    after(run(hasBegun).then(answer).finally(hasBegun))
  })
