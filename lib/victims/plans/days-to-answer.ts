import { isOneOf } from '#lib/base/is-one-of'
import type { Tx } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import { addWorkingDays } from '#lib/base/working-days'
import { settingOn } from '#lib/people/settings/setting-on'
import { WRITTEN_CHANNELS } from '#lib/victims/model'
import { historiesOf } from '#lib/victims/store'

/**
 * The last day on which a victim of this request who was informed in writing may still answer, by the setting of the day they
 * were informed; undefined where nobody was informed so, or all their days have gone by.
 */
export async function mayStillAnswer(tx: Tx, requestId: string, today: Day): Promise<Day | undefined> {
  const written = (await historiesOf(tx, { requestId }))
    .filter(({ occasion }) => occasion === 'before_cancelling')
    .flatMap(({ notifications }) => notifications.filter(({ channel }) => isOneOf(WRITTEN_CHANNELS, channel)))
  let last: Day | undefined
  for (const { at } of written) {
    const until = addWorkingDays(dayOf(at), await settingOn(tx, 'days-to-answer-a-letter', dayOf(at)))
    if (until >= today && (last === undefined || until > last)) last = until
  }
  return last
}
