import { endReservation } from '#lib/cancellations/reservations/end-reservation'
import { endReservationForm } from '#lib/cancellations/reservations/reserve-form'
import { post } from '#lib/people/form-door'

export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'offence.reserve',
    schema: endReservationForm,
    page: '/rules/reserved',
    deed: endReservation,
    then: () => '/rules/reserved',
  })
