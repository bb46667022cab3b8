import { channelForm, draftForm, draftOf, furtherIn } from '#lib/messages/drafting/draft-form'
import { draftMessage } from '#lib/messages/drafting/draft'
import { TEMPLATE_VERSION, templateOf } from '#lib/messages/templates/letter-parts'
import { TEXT_TEMPLATE } from '#lib/messages/templates/text-message'
import { ok, refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { noSuchDuty } from '#lib/victims/act-on-duty'
import { loadDuty } from '#lib/victims/views/load-duty'
import { writeQuery } from '../write-query.ts'

/** By which channel the message goes, and which further crimes it speaks of: `by` and `with` of the address. */
const inQuery = (query: URLSearchParams) => ({
  ...(channelForm.safeParse({ by: query.get('by') }).data ?? { by: 'email' as const }),
  further: furtherIn(query.getAll('with')),
})

/** A message to a victim is drafted. */
export const POST = formRoute('/victims/[dutyId]/write/save', {
  permission: 'message.write',
  schema: (_, { query }) => {
    const { by, further } = inQuery(query)
    return ok(draftForm(by, further))
  },
  page: ({ dutyId, query }) => {
    const { by, further } = inQuery(query)
    return `/victims/${dutyId}/write?${writeQuery(by, further)}`
  },
  command: async (permit, typed, { dutyId, query, formKey }) => {
    const { by: channel, further } = inQuery(query)
    const view = await loadDuty(permit, dutyId)
    if (!view) return refuse(noSuchDuty)
    const template = channel === 'text' ? TEXT_TEMPLATE : templateOf(view.duty)
    return draftMessage(
      permit,
      dutyId,
      { channel, template, templateVersion: TEMPLATE_VERSION, ...draftOf(typed, further), further },
      formKey,
    )
  },
  then: (_, { messageId }) => `/messages/${messageId}`,
})
