import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { findByReference } from '#lib/crimes/find-by-reference'
import { formRoute } from '#lib/people/form-route'

/** A reference is posted, so that it stands in no address, and leads to the crime’s own page. */
export const POST = formRoute('/crimes/find', {
  permission: 'crime.find',
  schema: z.object({ reference: words('Enter a crime reference', { atMost: 40 }) }),
  page: () => '/crimes',
  command: (permit, { reference }) => findByReference(permit, reference),
  then: (_, { crimeId }) => `/crimes/${crimeId}`,
})
