import { endReservation } from '#lib/cancellations/reservations/end-reservation'
import { endReservationForm } from '#lib/cancellations/reservations/reserve-form'
import { formRoute } from '#lib/people/form-route'

/** Ends the reservation of an offence for the registrar. */
export const POST = formRoute('/rules/reserved/end/save', {
  permission: 'offence.reserve',
  schema: endReservationForm,
  page: () => '/rules/reserved',
  command: (permit, fields, { formKey }) => endReservation(permit, fields, formKey),
  then: () => '/rules/reserved',
})
