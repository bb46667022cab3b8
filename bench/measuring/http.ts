import { Agent, request } from 'node:http'

/** One connection kept open, as a browser does. */
export const keptOpen = () => new Agent({ keepAlive: true, maxSockets: 16 })

/** Sends one request and reads the whole answer. */
export function send(
  agent: Agent,
  url: string,
  given: { method: string; headers: Record<string, string>; body?: string },
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
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
    outgoing.on('error', refuse)
    outgoing.end(given.body)
  })
}
