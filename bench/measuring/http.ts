import { Agent, request } from 'node:http'

/** One connection kept open, as a browser does. */
export const keptOpen = () => new Agent({ keepAlive: true, maxSockets: 16 })

/** What a server answered, read whole. */
interface Answer {
  readonly status: number
  readonly headers: Record<string, unknown>
  readonly body: string
}

/**
 * Sends one request and reads the whole answer. A page is asked for once more where the server had just closed the connection
 * that was kept open, as a browser does.
 */
export function send(
  agent: Agent,
  url: string,
  given: { method: string; headers: Record<string, string>; body?: string },
): Promise<Answer> {
  return new Promise((answer, refuse) => {
    const outgoing = request(url, { agent, method: given.method, headers: given.headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        answer({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        })
      })
      response.on('error', refuse)
    })
    outgoing.on('error', (failure) => {
      if (given.method === 'GET' && outgoing.reusedSocket && 'code' in failure && failure.code === 'ECONNRESET')
        answer(send(agent, url, given))
      else refuse(failure)
    })
    outgoing.end(given.body)
  })
}
