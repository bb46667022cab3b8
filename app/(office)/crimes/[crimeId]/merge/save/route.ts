import { reviewMerge } from '#lib/cancellations/merges/review'
import { mergeReviewForm } from '#lib/cancellations/merges/review-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ crimeId: string }>
}

/** Finds that a merge holds, although the crime that stays has changed. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const crimeId = await idIn(params, 'crimeId')
  const page = `/crimes/${crimeId}/merge`
  return post(request, {
    power: 'crime.reinstate',
    schema: mergeReviewForm,
    page,
    deed: (permit, { reason }, formKey) => reviewMerge(permit, crimeId, reason, formKey),
    then: () => `${page}?done=holds`,
  })
}
