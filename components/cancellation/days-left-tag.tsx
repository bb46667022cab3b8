import { Tag } from '#components/table/tag'

const days = (n: number): string => `${String(n)} working ${n === 1 ? 'day' : 'days'}`

/** How a clock stands, in words. `left` is in working days; below 0 it is late. */
export const clockWords = (left: number): string =>
  left < 0 ? `${days(-left)} late` : left === 0 ? 'Due today' : `${days(left)} left`

/** A clock that runs. Nothing happens by itself when it runs out. */
export function ClockTag({ left }: { left: number }) {
  return (
    <span className="app-clock">
      <Tag colour={left < 0 ? 'red' : left <= 1 ? 'yellow' : 'grey'}>{clockWords(left)}</Tag>
    </span>
  )
}
