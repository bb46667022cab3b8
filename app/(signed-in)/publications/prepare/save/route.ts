import { refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { publishReport } from '#lib/publications/publish'
import { publishForm } from '#lib/publications/publish-form'
import { askedOf } from '../asked.ts'

/** What the address of the form says is to be published. */
const askedBy = (query: URLSearchParams) => askedOf({ kind: query.get('kind') ?? '', half: query.get('half') ?? '' })

/** Publishes what the page showed. */
export const POST = formRoute('/publications/prepare/save', {
  permission: 'publication.prepare',
  schema: publishForm,
  page: ({ query }) => {
    const asked = askedBy(query)
    return asked ? `/publications/prepare/${asked.kind}/${asked.half}` : '/publications'
  },
  command: async (permit, fields, { query, formKey }) => {
    const asked = askedBy(query)
    return asked
      ? publishReport(permit, asked, fields, formKey)
      : refuse({ kind: 'no-such-page', words: 'There is no such half-year' })
  },
  then: () => '/publications?done=published',
})
