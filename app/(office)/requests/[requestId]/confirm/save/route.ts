import { confirm } from '#lib/cancellations/deciding/confirm'
import { confirmForm } from '#lib/cancellations/step-forms'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Confirms that every victim was told, and with that cancels the crime. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  return post(request, {
    power: 'cancellation.confirm',
    schema: confirmForm,
    page: `/requests/${requestId}/confirm`,
    deed: (permit, fields, formKey) => confirm(permit, requestId, fields, formKey),
    then: () => `/requests/${requestId}?done=confirmed`,
  })
}
