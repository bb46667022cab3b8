import { enterForm } from '#lib/imports/refused/enter-form'
import { enterRow } from '#lib/imports/refused/enter-row'
import { formRoute } from '#lib/people/form-route'

/** The registrar enters what a row that could not be imported says about one crime. */
export const POST = formRoute('/crimes/[crimeId]/missing/[rowId]/save', {
  permission: 'row.enter',
  schema: enterForm,
  page: ({ crimeId, rowId }) => `/crimes/${crimeId}/missing/${rowId}`,
  command: (permit, fields, { crimeId, rowId, formKey }) => enterRow(permit, { crimeId, rowId }, fields, formKey),
  then: ({ crimeId }) => `/crimes/${crimeId}`,
})
