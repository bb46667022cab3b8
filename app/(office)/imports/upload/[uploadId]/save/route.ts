import { after } from 'next/server'
import { z } from 'zod'
import { ok } from '#lib/base/result'
import { type Import, takeUploadIn } from '#lib/imports/uploads/take-upload-in'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

/**
 * Gives word to take an upload in. Answers once the import has begun, or its page would find none that runs and say that
 * it was cut off; the import goes on after the answer, and its page tells how far it has come.
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
      if (given.value) await begin(given.value)
      return ok(page)
    },
    then: () => page,
  })
}

const begin = (run: Import): Promise<void> =>
  new Promise((begun) => {
    after(run(begun).finally(begun))
  })
