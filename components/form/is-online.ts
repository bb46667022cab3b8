/** The smallest thing that is always there: to fetch it takes no session and no database. */
const SOMETHING_SMALL = '/favicon.svg'
const PATIENCE_MS = 5_000

/** Said where a form could not be sent because the network did not answer. */
export const OFFLINE_MESSAGE =
  'There is no signal, so nothing was sent. What you typed is on this page, and nowhere else. Keep the page open, and press the button again once there is a signal.'

/** Whether the product can be reached now: any answer of it will do. */
export async function isOnline(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    await fetch(SOMETHING_SMALL, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })
    return true
  } catch {
    return false
  }
}
