import { openReview } from '#lib/cancellations/reviews/open-review'
import { openReviewForm } from '#lib/cancellations/reviews/review-forms'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ crimeId: string }>
}

/** Has a cancelled crime looked at again, because of what its victim says. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const crimeId = await idIn(params, 'crimeId')
  const page = `/crimes/${crimeId}/review`
  return post(request, {
    power: 'review.open',
    schema: openReviewForm,
    page,
    deed: (permit, fields, formKey) => openReview(permit, crimeId, fields, formKey),
    then: () => `${page}?done=opened`,
  })
}
