import type { Tx } from '#lib/base/database'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import { saveAllWords, type SavedWords } from '#lib/base/words'
import type { DutyRow } from '../model.ts'
import { checkNotification } from '../plans/check-contact-method.ts'
import { addNotification } from '../store.ts'
import { NOTIFICATION_TEXTS, type NotificationFields } from '../notification-form.ts'

/**
 * Writes down that a victim was informed. Refuses a time to come, a duty that is done already, a route a suspect shares, and a
 * way that nobody had confirmed where one must be (HOCR-V-07).
 */
export async function saveNotification(
  tx: Tx,
  duty: DutyRow,
  input: NotificationFields,
  by: { staffId: string; at: Date },
): Promise<Result<Record<string, SavedWords>>> {
  const refusal = whyNotNotification(duty, input, by.at)
  if (refusal) return refuse(refusal)
  const way = await checkNotification(tx, duty.id, input)
  if (!way.ok) return way
  const { at, channel, reply, ...rest } = input
  const texts = await saveAllWords(
    tx,
    duty.crimeId,
    Object.fromEntries(NOTIFICATION_TEXTS.map((name) => [name, rest[name]])),
  )
  const codes = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !NOTIFICATION_TEXTS.includes(name as (typeof NOTIFICATION_TEXTS)[number])),
  )
  await addNotification(tx, {
    dutyId: duty.id,
    at,
    enteredAt: by.at,
    byId: by.staffId,
    channel,
    reply,
    wordsId: texts.theirWords?.id ?? null,
    facts: {
      ...codes,
      informedThroughReasonWords: texts.informedThroughReason?.count ?? 0,
      childWishesWords: texts.childWishes?.count ?? 0,
      words: texts,
    },
  })
  return ok(texts)
}

function whyNotNotification(duty: DutyRow, input: NotificationFields, now: Date): Refusal | undefined {
  if (duty.state !== 'open')
    return {
      kind: 'not-in-that-state',
      words: 'This victim has been informed already, or need not be informed any more.',
    }
  if (input.at > now)
    return {
      kind: 'incomplete',
      words: 'There is a problem',
      fields: { at: 'When the victim was informed must be in the past' },
    }
  if (input.routeSharedWithSuspect !== 'yes' || input.channel === 'in_person') return undefined
  return {
    kind: 'unsafe-route',
    words:
      'A suspect shares this way of reaching the victim, so it does not count as informing them. Find a safe way: an adviser, a social worker, a safe address, another officer.',
    fields: { routeSharedWithSuspect: 'Find a way that no suspect shares' },
  }
}
