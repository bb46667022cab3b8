import type { Tx } from '#lib/base/database'
import { type Refusal, type Result, ok, refuse } from '#lib/base/result'
import { keepAllWords, type WordsKept } from '#lib/base/words'
import type { DutyRow } from '../model.ts'
import { checkTelling } from '../plans/ways.ts'
import { addTelling } from '../store.ts'
import { TELLING_TEXTS, type TellingFields } from '../telling-form.ts'

/**
 * Writes down that a victim was told. Refuses a time to come, a duty that is done already, a route a suspect shares, and a
 * way that nobody had confirmed where one must be (HOCR-V-07).
 */
export async function recordTelling(
  tx: Tx,
  duty: DutyRow,
  said: TellingFields,
  by: { staffId: string; at: Date },
): Promise<Result<Record<string, WordsKept>>> {
  const refusal = whyNotTelling(duty, said, by.at)
  if (refusal) return refuse(refusal)
  const way = await checkTelling(tx, duty.id, said)
  if (!way.ok) return way
  const { at, channel, reply, ...rest } = said
  const texts = await keepAllWords(
    tx,
    duty.crimeId,
    Object.fromEntries(TELLING_TEXTS.map((name) => [name, rest[name]])),
  )
  const codes = Object.fromEntries(
    Object.entries(rest).filter(([name]) => !TELLING_TEXTS.includes(name as (typeof TELLING_TEXTS)[number])),
  )
  await addTelling(tx, {
    dutyId: duty.id,
    at,
    enteredAt: by.at,
    byId: by.staffId,
    channel,
    reply,
    wordsId: texts.theirWords?.id ?? null,
    facts: { ...codes, toldThroughReasonWords: texts.toldThroughReason?.count ?? 0, words: texts },
  })
  return ok(texts)
}

function whyNotTelling(duty: DutyRow, said: TellingFields, now: Date): Refusal | undefined {
  if (duty.state !== 'open')
    return { kind: 'not-in-that-state', words: 'This victim has been told already, or need not be told any more.' }
  if (said.at > now)
    return {
      kind: 'incomplete',
      words: 'There is a problem',
      fields: { at: 'When the victim was told must be in the past' },
    }
  if (said.routeSharedWithSuspect !== 'yes' || said.channel === 'in person') return undefined
  return {
    kind: 'unsafe-route',
    words:
      'A suspect shares this way of reaching the victim, so it does not count as telling them. Find a safe way: an adviser, a social worker, a safe address, another officer.',
    fields: { routeSharedWithSuspect: 'Find a way that no suspect shares' },
  }
}
