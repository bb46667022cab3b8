import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from '../../tools/user-error.ts'

const IN_USE = ['55P03', '40P01']

// Less than the second after which PostgreSQL looks for deadlocks: this one lets go before anybody's work is ended for it.
const PATIENCE_MS = 300
const PAUSE_MS = 100

/** Whether PostgreSQL gave up waiting for somebody else. */
export const isInUse = (error: unknown): boolean => IN_USE.includes(codeOf(error))

/** What to say of something that stayed in use. */
export const STAYED_IN_USE =
  'what it changes is in use, and was not let go of in time. Start again in a moment, or when nobody works.'

/**
 * Tries something that locks what others use, again and again while it is in use, for so long as it may. Each attempt is
 * given how long it may wait for a lock: a little, since everybody who comes after it waits behind it.
 */
export async function whileInUse<T>(lockTimeoutMs: number, attempt: (patienceMs: number) => Promise<T>): Promise<T> {
  const until = performance.now() + lockTimeoutMs
  for (;;) {
    try {
      // PostgreSQL takes 0 for no limit at all.
      return await attempt(Math.max(1, Math.min(PATIENCE_MS, lockTimeoutMs)))
    } catch (error) {
      if (!isInUse(error) || performance.now() > until) throw error
      await pause(PAUSE_MS)
    }
  }
}
