import { readingForm } from '#lib/audits/reading-form'
import { recordReading } from '#lib/audits/record-reading'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../id-in.ts'

interface Asked {
  params: Promise<{ decisionId: string }>
}

/** Writes down what an auditor finds of a decision. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const decisionId = await idIn(params, 'decisionId')
  const page = `/audits/${decisionId}`
  return post(request, {
    power: 'decision.audit',
    schema: readingForm,
    page,
    deed: (permit, fields, formKey) => recordReading(permit, decisionId, fields, formKey),
    then: () => `${page}?done=read`,
  })
}
