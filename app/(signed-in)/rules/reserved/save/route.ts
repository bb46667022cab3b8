import { reserveOffence } from '#lib/cancellations/reservations/reserve'
import { reserveForm } from '#lib/cancellations/reservations/reserve-form'
import { formRoute } from '#lib/people/form-route'

/** Reserves an offence for the registrar: a decision needs FCR authority from then on. */
export const POST = formRoute('/rules/reserved/save', {
  permission: 'offence.reserve',
  schema: reserveForm,
  page: () => '/rules/reserved',
  command: (permit, fields, { formKey }) => reserveOffence(permit, fields, formKey),
  then: () => '/rules/reserved',
})
