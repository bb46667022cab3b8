import { reinstate } from '#lib/cancellations/putting-back/reinstate'
import { reinstateForm } from '#lib/cancellations/putting-back/reinstate-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ crimeId: string }>
}

/** Puts a cancelled crime back, and shows what follows. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const crimeId = await idIn(params, 'crimeId')
  const page = `/crimes/${crimeId}/reinstate`
  return post(request, {
    power: 'crime.reinstate',
    schema: reinstateForm,
    page,
    deed: (permit, fields, formKey) => reinstate(permit, crimeId, fields, formKey),
    then: () => `${page}?done=reinstated`,
  })
}
