import { oneOf } from '#lib/base/form-fields'
import { ok } from '#lib/base/result'
import { draftFields } from '#lib/cancellations/answers/form-by-answers'
import { needsEvidence } from '#lib/cancellations/draft/needs-evidence'
import { saveFacts } from '#lib/cancellations/draft/save-facts'
import { formRoute } from '#lib/people/form-route'

// Which questions there are depends on the crime and the category, so the command reads the form.
const schema = draftFields.transform((typed) => ({ typed, later: oneOf(typed, 'later') === 'yes' }))

/** Takes the facts of a category: saved as they are, and checked unless they are to be finished later. */
export const POST = formRoute('/crimes/[crimeId]/request/facts/save', {
  permission: 'request.submit',
  schema,
  page: ({ crimeId }) => `/crimes/${crimeId}/request/facts`,
  command: async (permit, { typed, later }, { crimeId }) => {
    const saved = await saveFacts(permit, crimeId, typed, later)
    return saved.ok ? ok({ later, category: saved.value.category }) : saved
  },
  then: ({ crimeId }, { later, category }) => {
    if (later) return `/crimes/${crimeId}/request?saved=1`
    return `/crimes/${crimeId}/request/${category && needsEvidence(category) ? 'evidence' : 'check'}`
  },
})
