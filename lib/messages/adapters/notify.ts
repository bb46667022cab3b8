import { NotifyClient } from 'notifications-node-client'
import { z } from 'zod'
import { setting } from '#lib/base/env'
import { addressLines } from './letter.ts'
import type { Became, Handed, Outgoing, Traced } from './model.ts'
import type { Transport } from './transport.ts'

const taken = z.object({ data: z.object({ id: z.uuid() }) })
const status = z.object({ data: z.object({ status: z.string() }) })
const list = z.object({
  data: z.object({ notifications: z.array(z.object({ id: z.uuid(), reference: z.string().nullish() })) }),
})
const failed = z.object({ code: z.string().optional(), response: z.object({ status: z.number() }).optional() })

// Codes of a connection that never came about: nothing was handed over.
const NEVER_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'CERT_HAS_EXPIRED']
const MOST_LINES = 7

/** Whether messages go out by GOV.UK Notify: only where somebody has set its key. */
export const isNotifySet = (): boolean => setting('NOTIFY_API_KEY') !== undefined

function client(): NotifyClient {
  const [key, url] = [setting('NOTIFY_API_KEY') ?? '', setting('NOTIFY_URL')]
  const made = url === undefined ? new NotifyClient(key) : new NotifyClient(url, key)
  // Their client waits for ever; a worker must not.
  const timeout = Number(setting('NOTIFY_PATIENCE_SECONDS') ?? 20) * 1000
  const { apiClient } = made as unknown as { apiClient: { restClient: (options: object) => Promise<unknown> } }
  const ask = apiClient.restClient
  apiClient.restClient = (options) => ask({ ...options, timeout, signal: AbortSignal.timeout(timeout) })
  return made
}

function given({ channel, id, to, subject, words, name }: Outgoing): (() => Promise<unknown>) | undefined {
  const template = setting(
    (
      {
        email: 'NOTIFY_EMAIL_TEMPLATE',
        text: 'NOTIFY_TEXT_TEMPLATE',
        letter_by_post: 'NOTIFY_LETTER_TEMPLATE',
        printed_letter: 'NOTIFY_LETTER_TEMPLATE',
      } as const
    )[channel],
  )
  if (template === undefined) return undefined
  if (channel === 'email')
    return () => client().sendEmail(template, to, { personalisation: { subject, body: words }, reference: id })
  if (channel === 'text')
    return () => client().sendSms(template, to, { personalisation: { body: words }, reference: id })
  return () =>
    client().sendLetter(template, {
      personalisation: { ...linesOf(name, to), heading: subject, body: words },
      reference: id,
    })
}

// At most seven lines, the postcode last: what is too many for them stands together on the line before.
function linesOf(name: string | null, address: string): Record<string, string> {
  const all = addressLines(name, address)
  const lines =
    all.length <= MOST_LINES
      ? all
      : [...all.slice(0, MOST_LINES - 2), all.slice(MOST_LINES - 2, -1).join(', '), all.at(-1) ?? '']
  return Object.fromEntries(lines.map((line, n) => [`address_line_${String(n + 1)}`, line]))
}

const faultOf = (failure: unknown) => failed.safeParse(failure).data ?? {}

/** What an answer that is no yes means: too many, their fault, ours, or that nobody was there to answer. */
function notTaken(failure: unknown): Handed {
  const { code, response } = faultOf(failure)
  if (response === undefined) {
    return code !== undefined && NEVER_REACHED.includes(code)
      ? { kind: 'not taken', detail: 'not reached', isWorthAnotherTry: true }
      : { kind: 'no answer' }
  }
  if (response.status === 429) return { kind: 'not taken', detail: 'too many', isWorthAnotherTry: true }
  if (response.status >= 500) return { kind: 'not taken', detail: 'their fault', isWorthAnotherTry: true }
  return {
    kind: 'not taken',
    detail: response.status === 401 || response.status === 403 ? 'not allowed' : 'refused',
    isWorthAnotherTry: false,
  }
}

const FAILED = [
  'permanent-failure',
  'temporary-failure',
  'technical-failure',
  'validation-failed',
  'virus-scan-failed',
  'cancelled',
]

async function find(reference: string): Promise<Traced> {
  try {
    const answer = list.parse(await client().getNotifications(undefined, undefined, reference))
    const found = answer.data.notifications.find((notification) => notification.reference === reference)
    return found ? { kind: 'found', outsideId: found.id } : { kind: 'not there', isCertain: false }
  } catch {
    return { kind: 'no answer' }
  }
}

async function ask(outsideId: string): Promise<Became> {
  try {
    const { status: input } = status.parse(await client().getNotificationById(outsideId)).data
    if (input === 'delivered') return { kind: 'delivered' }
    if (input === 'received') return { kind: 'posted' }
    return FAILED.includes(input) ? { kind: 'failed', detail: input } : { kind: 'under way' }
  } catch (failure) {
    return faultOf(failure).response?.status === 404 ? { kind: 'not there' } : { kind: 'no answer' }
  }
}

/**
 * GOV.UK Notify, by its own client. Its templates there hold nothing but ((subject)) or ((heading)) and ((body)), so that
 * the words that were approved are the words that go out. A message’s own id is its reference.
 */
export const notifyTransport: Transport = {
  async send(out) {
    const hand = given(out)
    if (!hand) return { kind: 'not taken', detail: 'not set up', isWorthAnotherTry: false }
    try {
      const { id } = taken.parse(await hand()).data
      return { kind: 'taken', outsideId: id, detail: 'at notify' }
    } catch (failure) {
      return notTaken(failure)
    }
  },
  find,
  ask,
}
