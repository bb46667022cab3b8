import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { draftFields } from '#lib/cancellations/questions/form-by'
import { needsEvidence } from '#lib/cancellations/asking/needs-evidence'
import { saveFacts } from '#lib/cancellations/asking/save-facts'
import { post } from '#lib/people/form-door'
import type { CrimeParams } from '../../crime-params.ts'

// Which questions there are depends on the crime and the category, so the deed reads the form.
const form = draftFields.transform((typed) => ({ typed, later: oneOf(typed, 'later') === 'yes' }))

/** Takes the facts of a category: saved as they are, and checked unless they are to be finished later. */
export async function POST(request: Request, { params }: CrimeParams): Promise<Response> {
  const { crimeId } = await params
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  const ask = `/crimes/${crimeId}/ask`
  return post(request, {
    power: 'request.ask',
    schema: form,
    page: `${ask}/facts`,
    deed: async (permit, { typed, later }) => {
      const saved = await saveFacts(permit, crimeId, typed, later)
      return saved.ok ? { ok: true, value: { later, category: saved.value.category } } : saved
    },
    then: ({ later, category }) =>
      later ? `${ask}?saved=1` : category && needsEvidence(category) ? `${ask}/evidence` : `${ask}/check`,
  })
}
