import { after } from 'next/server'
import { z } from 'zod'
import { ok, type Result } from '#lib/base/result'
import { type Import, importUpload } from '#lib/imports/uploads/import-upload'
import { formRoute } from '#lib/people/form-route'

/**
 * Starts the import of an upload. Answers once the import has begun, or its page would find none that runs and say that
 * it was cut off; the import goes on after the answer, and its page shows its progress. Refuses while another one runs.
 */
export const POST = formRoute('/imports/upload/[uploadId]/save', {
  permission: 'extract.import',
  schema: z.object({}),
  page: ({ uploadId }) => `/imports/upload/${uploadId}`,
  command: async (permit, _, { uploadId }) => {
    const given = importUpload(permit, uploadId)
    if (!given.ok) return given
    return given.value ? begin(given.value) : ok({})
  },
  then: ({ uploadId }) => `/imports/upload/${uploadId}`,
})

// An import that breaks off has begun: its page says so.
const begin = (run: Import): Promise<Result<unknown>> =>
  new Promise((answer) => {
    const hasBegun = (): void => {
      answer(ok({}))
    }
    after(run(hasBegun).then(answer).finally(hasBegun))
  })
