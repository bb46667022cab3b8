import { channelForm, draftForm, draftOf, furtherIn } from '#lib/messages/drafting/draft-form'
import { draftMessage } from '#lib/messages/drafting/draft'
import { TEMPLATE_VERSION, templateOf } from '#lib/messages/templates/letter-parts'
import { TEXT_TEMPLATE } from '#lib/messages/templates/text-message'
import { refuse } from '#lib/base/result'
import { post } from '#lib/people/form-door'
import { noSuchDuty } from '#lib/victims/act-on'
import { lookAtDuty } from '#lib/victims/views/look'
import type { SaveRoute } from '../../duty-form.ts'
import { writeQuery } from '../write-query.ts'
import { idIn } from '../../../../id-in.ts'

/** A message to a victim is drafted. */
export async function POST(request: Request, { params }: SaveRoute) {
  const dutyId = await idIn(params, 'dutyId')
  const asked = new URL(request.url).searchParams
  const { by: channel } = channelForm.safeParse({ by: asked.get('by') }).data ?? { by: 'e-mail' as const }
  const further = furtherIn(asked.getAll('with'))
  return post(request, {
    power: 'message.write',
    schema: draftForm(channel, further),
    page: `/victims/${dutyId}/write?${writeQuery(channel, further)}`,
    deed: async (permit, typed, formKey) => {
      const look = await lookAtDuty(permit, dutyId)
      if (!look) return refuse(noSuchDuty)
      const template = channel === 'text' ? TEXT_TEMPLATE : templateOf(look.duty)
      return draftMessage(
        permit,
        dutyId,
        { channel, template, templateVersion: TEMPLATE_VERSION, ...draftOf(typed, further), further },
        formKey,
      )
    },
    then: ({ messageId }) => `/messages/${messageId}`,
  })
}
