import type { Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { subjectOf } from '#lib/victims/duties/attempt'
import { findDuty } from '#lib/victims/find'
import { planOf } from '#lib/victims/plans/find'
import { CHANNEL_OF, type MessageChannel } from '../model.ts'
import { actOnAll, listFurther } from '../several/list-further.ts'
import { addEvent, addMessage } from '../store.ts'

/** What somebody wrote for a victim: the subject is null for a text alone. */
export interface Drafted {
  readonly channel: MessageChannel
  readonly template: string
  readonly templateVersion: number
  readonly subject: string | null
  readonly words: string
  /** The duties to inform the same business of other crimes that this lists too. */
  readonly further?: readonly string[]
}

/** Where a draft goes to: the way to this victim in their contact plan, and which plan that is. */
interface Place {
  readonly planId: string
  readonly to: string
}

const noPlan = {
  kind: 'no-plan',
  words: 'There is no confirmed contact plan for this victim. Make one, and confirm it, before you write.',
} as const

const A_MESSAGE: Readonly<Record<MessageChannel, string>> = {
  email: 'an e-mail',
  text: 'a text',
  letter_by_post: 'a letter by post',
  printed_letter: 'a printed letter',
}

/**
 * Where a message by this channel goes, by the victim’s confirmed contact plan. Refuses `no-plan`, and `not-in-the-plan`
 * where the plan does not allow the channel or holds no such way.
 */
export async function placeFor(tx: Tx, involvementId: string, channel: MessageChannel): Promise<Result<Place>> {
  const plan = await planOf(tx, involvementId)
  if (!plan) return refuse(noPlan)
  const way = CHANNEL_OF[channel]
  const to = { email: plan.email, text: plan.phone, letter: plan.address }[way]
  if (to && plan.channels.includes(way)) return ok({ planId: plan.id, to })
  return refuse({
    kind: 'not-in-the-plan',
    words: `The contact plan of this victim does not allow ${A_MESSAGE[channel]}. Choose another way, or make a new plan.`,
  })
}

/** Keeps the words of a draft apart, each with its salt, and answers their ids. */
export async function saveDraft(
  tx: Tx,
  crimeId: string,
  { subject, words }: Pick<Drafted, 'subject' | 'words'>,
  to: string,
) {
  return {
    subjectId: subject === null ? null : (await saveWords(tx, crimeId, subject)).id,
    wordsId: (await saveWords(tx, crimeId, words)).id,
    toId: (await saveWords(tx, crimeId, to)).id,
  }
}

/**
 * Drafts a message to the victim of a duty, by a way their confirmed contact plan allows. Nothing goes out: a person reads
 * it again and approves it. Refuses a duty that is not the writer’s to see, and what `placeFor` and `listFurther` refuse.
 */
export async function draftMessage(
  permit: Permit<'message.write'>,
  dutyId: string,
  drafted: Drafted,
  formKey: string,
): Promise<Result<Saved & { messageId: string }>> {
  // The form’s own key is the message: posted twice, it is one message.
  const messageId = formKey
  const saved = await write(
    permit,
    { kind: 'message.drafted', formKey, locks: async (tx) => subjectOf(await findDuty(tx, dutyId)) },
    async (tx, at) => {
      const { channel, template, templateVersion, further = [] } = drafted
      const duty = await actOnAll(tx, dutyId, further)
      if (!duty.ok) return duty
      const place = await placeFor(tx, duty.value.involvementId, channel)
      if (!place.ok) return place
      await addMessage(tx, {
        id: messageId,
        dutyId,
        planId: place.value.planId,
        channel,
        template,
        templateVersion,
        draftedById: permit.staffId,
        draftedAt: at,
        ownerId: permit.staffId,
        ...(await saveDraft(tx, duty.value.crimeId, drafted, place.value.to)),
      })
      await addEvent(tx, { messageId, at, what: 'drafted', byId: permit.staffId })
      const listed = await listFurther(tx, messageId, { dutyId, channel, to: place.value.to }, further)
      return listed.ok ? ok({}) : listed
    },
  )
  return saved.ok ? ok({ ...saved.value, messageId }) : saved
}
