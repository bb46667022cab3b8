import { nameCrimeOfRow } from '#lib/imports/refused/name-crime'
import { nameCrimeForm } from '#lib/imports/refused/name-crime-form'
import { formRoute } from '#lib/people/form-route'

/** The registrar says which crime a row is about that names none. */
export const POST = formRoute('/rms/incomplete/[rowId]/save', {
  permission: 'row.enter',
  schema: nameCrimeForm,
  page: ({ rowId }) => `/rms/incomplete/${rowId}`,
  command: (permit, fields, { rowId, formKey }) => nameCrimeOfRow(permit, rowId, fields, formKey),
  then: () => '/rms/incomplete',
})
