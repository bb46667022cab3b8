import { z } from 'zod'
import { refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'

/** Saves nothing: keeps what was typed, and draws the form again beside what the rules say of it. */
export const POST = formRoute('/requests/[requestId]/decide/preview', {
  permission: 'request.decide',
  schema: z.record(z.string(), z.unknown()),
  page: ({ requestId }) => `/requests/${requestId}/decide`,
  command: () => Promise.resolve(refuse({ kind: 'checked', words: 'Nothing is saved yet.' })),
  then: ({ requestId }) => `/requests/${requestId}/decide`,
})
