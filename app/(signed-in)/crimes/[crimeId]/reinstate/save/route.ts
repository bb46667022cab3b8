import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { reinstateForm } from '#lib/cancellations/reinstate/reinstate-form'
import { formRoute } from '#lib/people/form-route'

/** Reinstates a cancelled crime, and shows what follows. */
export const POST = formRoute('/crimes/[crimeId]/reinstate/save', {
  permission: 'crime.reinstate',
  schema: reinstateForm,
  page: ({ crimeId }) => `/crimes/${crimeId}/reinstate`,
  command: (permit, fields, { crimeId, formKey }) => reinstate(permit, crimeId, fields, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}/reinstate?done=reinstated`,
})
