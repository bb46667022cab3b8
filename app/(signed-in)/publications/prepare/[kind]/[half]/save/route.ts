import { refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { publishReport } from '#lib/publications/publish'
import { publishForm } from '#lib/publications/publish-form'
import { askedOf } from '../asked.ts'

/** Publishes what the page showed. */
export const POST = formRoute('/publications/prepare/[kind]/[half]/save', {
  permission: 'publication.prepare',
  schema: publishForm,
  page: ({ kind, half }) => `/publications/prepare/${kind}/${half}`,
  command: async (permit, fields, { kind, half, formKey }) => {
    const asked = askedOf({ kind, half })
    return asked
      ? publishReport(permit, asked, fields, formKey)
      : refuse({ kind: 'no-such-page', words: 'There is no such half-year' })
  },
  then: () => '/publications?done=published',
})
