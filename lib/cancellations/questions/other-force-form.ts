import { addDays, type Day } from '#lib/base/day'
import { dayField } from '#lib/base/form-fields'
import { ANSWERS } from '#lib/cancellations/answers/request-answers'
import { namesOfNews, type Typed } from './questions-that-apply.ts'

const LONGEST_WAIT = 60

/** The day to chase a force that has not answered: today, or up to 60 days ahead. */
export const chaseField = (today: Day) =>
  dayField('the day to chase them', {
    notBefore: today,
    notAfter: addDays(today, LONGEST_WAIT),
    otherwise: `must be from today to ${String(LONGEST_WAIT)} days ahead`,
  })

/** The fields about what the other force has said, by the name each is posted under. */
export function newsFields(typed: Typed, today: Day) {
  const fields = { ...ANSWERS.C1.shape, chaseOn: chaseField(today) }
  return Object.fromEntries(namesOfNews(typed).map((name) => [name, fields[name]]))
}
