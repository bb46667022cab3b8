import { post } from '#lib/people/form-door'
import { correctionForm } from '#lib/victims/corrections/correction-form'
import { correctTelling } from '#lib/victims/corrections/correct-telling'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ tellingId: string }>
}

/** Writes down that a telling is false. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const tellingId = await idIn(params, 'tellingId')
  const page = `/tellings/${tellingId}`
  return post(request, {
    power: 'telling.correct',
    schema: correctionForm,
    page: `${page}/correct`,
    deed: (permit, { reason }, formKey) => correctTelling(permit, tellingId, reason, formKey),
    then: () => page,
  })
}
