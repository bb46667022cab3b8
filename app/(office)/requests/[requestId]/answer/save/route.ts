import { oneOf } from '#lib/base/form-fields'
import { draftFields } from '#lib/cancellations/questions/form-by'
import { keepReplies, sendReplies } from '#lib/cancellations/asking/take-replies'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

// How many questions there are the deed knows, so it reads the form.
const form = draftFields

/** Takes the answers to the questions put back: kept as they are, and sent when that is what the button said. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ requestId: string }> },
): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  const here = `/requests/${requestId}/answer`
  const after = { later: `${here}?saved=1`, evidence: `${here}/evidence/new`, send: `${here}?sent=1` }
  return post(request, {
    power: 'request.answer',
    schema: form,
    page: here,
    deed: async (permit, typed, formKey) => {
      const wish = oneOf(typed, 'then')
      const what: keyof typeof after = wish === 'later' || wish === 'evidence' ? wish : 'send'
      const saved =
        what === 'send'
          ? await sendReplies(permit, requestId, typed, formKey)
          : await keepReplies(permit, requestId, typed)
      return saved.ok ? { ok: true, value: what } : saved
    },
    then: (what) => after[what],
  })
}
