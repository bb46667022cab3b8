import { judgeForm } from '#lib/imports/references/judge-form'
import { judgeReferences } from '#lib/imports/references/judge-references'
import { formRoute } from '#lib/people/form-route'

/** A person says whether two crimes with alike references are one crime. */
export const POST = formRoute('/crimes/[crimeId]/alike/[otherId]/save', {
  permission: 'reference.judge',
  schema: judgeForm,
  page: ({ crimeId, otherId }) => `/crimes/${crimeId}/alike/${otherId}`,
  command: (permit, fields, { crimeId, otherId, formKey }) =>
    judgeReferences(permit, { crimeId, otherId }, fields, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}`,
})
