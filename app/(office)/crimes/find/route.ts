import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { findByReference } from '#lib/crimes/find-by-reference'
import { post } from '#lib/people/form-door'

const schema = z.object({ reference: words('Enter a crime reference', { atMost: 40 }) })

/** A reference is posted, so that it stands in no address, and leads to the crime’s own page. */
export const POST = (request: Request) =>
  post(request, {
    power: 'crime.find',
    schema,
    page: '/crimes',
    deed: (permit, { reference }) => findByReference(permit, reference),
    then: ({ crimeId }) => `/crimes/${crimeId}`,
  })
