import { reserveOffence } from '#lib/cancellations/reservations/reserve'
import { reserveForm } from '#lib/cancellations/reservations/reserve-form'
import { post } from '#lib/people/form-door'

export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'offence.reserve',
    schema: reserveForm,
    page: '/rules/reserved',
    deed: reserveOffence,
    then: () => '/rules/reserved',
  })
