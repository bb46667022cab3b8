import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** How it treats the next message: as it should, or with one of the faults its documents name. */
export type Mood =
  | 'well'
  | 'too many'
  | 'broken'
  | 'takes it and is silent'
  | 'is silent'
  | 'takes it and hangs up'
  | 'refuses'

/** A message it has taken. */
export interface Taken {
  readonly id: string
  readonly kind: 'email' | 'sms' | 'letter'
  readonly reference: string
  readonly to: string
  readonly personalisation: Readonly<Record<string, string>>
  status: string
}

const OURS = '11111111-2222-4333-8444-555555555555'
const SECRET = '66666666-7777-4888-9999-aaaaaaaaaaaa'
const TEMPLATES = {
  email: 'e0000000-0000-4000-8000-000000000001',
  sms: 'e0000000-0000-4000-8000-000000000002',
  letter: 'e0000000-0000-4000-8000-000000000003',
}
const NEEDED = {
  email: ['subject', 'body'],
  sms: ['body'],
  letter: ['heading', 'body', 'address_line_1', 'address_line_2', 'address_line_3'],
}

function wholeBody(request: http.IncomingMessage, whole: (text: string) => unknown): void {
  let text = ''
  request
    .setEncoding('utf8')
    .on('data', (part: string) => (text += part))
    .on('end', () => void whole(text))
}

const NOT_SIGNED = {
  status_code: 403,
  errors: [{ error: 'AuthError', message: 'Invalid token: signature, api token not found' }],
}

/** GOV.UK Notify as its documents describe it, on this computer: keys, templates, references, statuses and errors. */
export async function aNotify({ moodFor, onTaken }: Options = {}) {
  const taken: Taken[] = []
  const moods: Mood[] = []
  const requests: string[] = []
  const server = http.createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const say = (code: number, body: unknown) =>
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (!isSigned(request.headers.authorization)) return say(403, NOT_SIGNED)
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (request.method === 'GET') return answerView(url, taken, say)
    wholeBody(request, (text) => {
      const kind = /^\/v2\/notifications\/(email|sms|letter)$/.exec(url.pathname)?.[1] as Taken['kind'] | undefined
      if (!kind) return say(404, fault(404, 'NoResultFound', 'No result found'))
      const mood = (to: string) => moodFor?.(to) ?? moods.shift() ?? 'well'
      return answerPost(kind, JSON.parse(text) as Posted, {
        mood,
        taken,
        onTaken,
        say,
        hangUp: () => request.socket.destroy(),
      })
    })
    return undefined
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    settings: settingsFor((server.address() as AddressInfo).port),
    taken,
    requests,
    /** Treats the next messages so, one after another. */
    willBe: (...next: Mood[]) => void moods.push(...next),
    /** Goes back to treating every message as it should. */
    isWellAgain: () => {
      moods.length = 0
    },
    becomes: (reference: string, status: string) => {
      for (const message of taken.filter((each) => each.reference === reference)) message.status = status
    },
    end: () => ended(server),
  }
}

/** What the product is told of a Notify at this port. */
const settingsFor = (port: number) => ({
  NOTIFY_URL: `http://127.0.0.1:${String(port)}`,
  NOTIFY_API_KEY: `ours-${OURS}-${SECRET}`,
  NOTIFY_EMAIL_TEMPLATE: TEMPLATES.email,
  NOTIFY_TEXT_TEMPLATE: TEMPLATES.sms,
  NOTIFY_LETTER_TEMPLATE: TEMPLATES.letter,
  NOTIFY_PATIENCE_SECONDS: '1',
})

const ended = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => {
      resolve()
    })
  })

interface Options {
  /** How it treats messages to this address or number, where that says. */
  readonly moodFor?: (to: string) => Mood | undefined
  /** Told of each message it has taken, before it answers. */
  readonly onTaken?: (message: Taken) => void
}

interface Posted {
  readonly template_id?: string
  readonly reference?: string
  readonly email_address?: string
  readonly phone_number?: string
  readonly personalisation?: Record<string, string>
}

type Say = (code: number, body: unknown) => unknown

const fault = (status: number, error: string, message: string) => ({
  status_code: status,
  errors: [{ error, message }],
})

interface Answering extends Pick<Options, 'onTaken'> {
  readonly mood: (to: string) => Mood
  readonly taken: Taken[]
  readonly say: Say
  readonly hangUp: () => void
}

/** What Notify says of a message it does not take; undefined where it takes it, or says nothing at all. */
function refusalOf(kind: Taken['kind'], posted: Posted, mood: Mood): ReturnType<typeof fault> | undefined {
  if (mood === 'too many')
    return fault(429, 'RateLimitError', 'Exceeded rate limit for key type TEAM of 3000 requests per 60 seconds')
  if (mood === 'broken') return fault(500, 'Exception', 'Internal server error')
  if (mood === 'refuses') return fault(400, 'ValidationError', 'email_address Not a valid email address')
  if (mood === 'is silent') return undefined
  if (posted.template_id !== TEMPLATES[kind]) return fault(400, 'BadRequestError', 'Template not found')
  const missing = NEEDED[kind].filter((name) => !posted.personalisation?.[name])
  return missing.length > 0
    ? fault(400, 'BadRequestError', `Missing personalisation: ${missing.join(', ')}`)
    : undefined
}

function answerPost(
  kind: Taken['kind'],
  posted: Posted,
  { mood: moodOf, taken, onTaken, say, hangUp }: Answering,
): unknown {
  const to = posted.email_address ?? posted.phone_number ?? ''
  const mood = moodOf(to)
  const refusal = refusalOf(kind, posted, mood)
  if (refusal) return say(refusal.status_code, refusal)
  if (mood === 'is silent') return undefined
  const message: Taken = {
    id: randomUUID(),
    kind,
    reference: posted.reference ?? '',
    to,
    personalisation: posted.personalisation ?? {},
    status: kind === 'letter' ? 'accepted' : 'created',
  }
  taken.push(message)
  onTaken?.(message)
  if (mood === 'takes it and is silent') return undefined
  if (mood === 'takes it and hangs up') {
    hangUp()
    return undefined
  }
  return say(201, {
    id: message.id,
    reference: posted.reference ?? null,
    content: { body: message.personalisation.body, subject: message.personalisation.subject },
    uri: `/v2/notifications/${message.id}`,
    template: { id: posted.template_id, version: 1, uri: `/v2/template/${posted.template_id}` },
  })
}

function answerView(url: URL, taken: readonly Taken[], say: Say): unknown {
  const shown = (message: Taken) => ({
    id: message.id,
    reference: message.reference,
    type: message.kind,
    status: message.status,
  })
  const reference = url.searchParams.get('reference')
  if (url.pathname === '/v2/notifications') {
    const found = taken.filter((message) => reference === null || message.reference === reference)
    return say(200, { notifications: found.map(shown), links: { current: url.pathname } })
  }
  const single = taken.find(({ id }) => url.pathname === `/v2/notifications/${id}`)
  return single ? say(200, shown(single)) : say(404, fault(404, 'NoResultFound', 'No result found'))
}

function isSigned(authorization: string | undefined): boolean {
  const [head = '', body = '', signature = ''] = (authorization ?? '').replace(/^Bearer /, '').split('.')
  const right = createHmac('sha256', SECRET).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== right.length || !timingSafeEqual(given, right)) return false
  return (JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss?: string }).iss === OURS
}
