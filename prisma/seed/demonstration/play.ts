import { END } from './calendar.ts'
import type { Force } from './force.ts'

/** A scenario: it says at which moment its next act is due, is woken then, does it, and says when the one after it is due. */
export type Scenario = AsyncGenerator<number, void, void>

interface Waiting {
  readonly due: number
  /** Which of the scenarios it is, so that two acts due at once always come in the same order. */
  readonly nth: number
  readonly scenario: Scenario
}

const isBefore = (left: Waiting, right: Waiting): boolean =>
  left.due < right.due || (left.due === right.due && left.nth < right.nth)

/** Puts a scenario among the waiting, the next one last. */
function queue(waiting: Waiting[], scenario: Waiting): void {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = waiting[middle]
    if (other && isBefore(scenario, other)) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, scenario)
}

/**
 * Plays all scenarios at once, act by act in the one order of time, with the force’s clock moved on before each: so that
 * nothing in the ledger is out of order. Throws where an act would come after the demonstration’s last moment.
 */
export async function play(
  force: Force,
  scenarios: readonly Scenario[],
  progress: (acts: number, at: number) => void,
): Promise<void> {
  const waiting: Waiting[] = []
  let acts = 0
  const goOn = async (scenario: Scenario, nth: number) => {
    const next = await scenario.next()
    if (next.done === true) return
    if (next.value >= END)
      throw new Error(`story ${nth} would go on after the end, at ${new Date(next.value).toISOString()}`)
    queue(waiting, { due: next.value, nth, scenario })
  }
  for (const [nth, scenario] of scenarios.entries()) await goOn(scenario, nth)
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    await force.moveClock(next.due)
    await goOn(next.scenario, next.nth)
    acts += 1
    progress(acts, next.due)
  }
  await force.moveClock(END)
}
