import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A message as the server was given it. */
interface Mail {
  readonly from: string
  readonly to: readonly string[]
  readonly text: string
}

/** A real mail server on this computer. It keeps what it is given, and refuses so many of the next ones as it is told. */
export async function aMailServer() {
  const letters: Mail[] = []
  let refusals = 0
  const server = receiving((mail) => {
    if (refusals-- > 0) return false
    letters.push(mail)
    return true
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    settings: {
      SMTP_URL: `smtp://127.0.0.1:${String(port)}?ignoreTLS=true`,
      NOTICES_FROM: 'registrar@zedshire.example',
      NOTICES_TO: '{key}@zedshire.example',
      NEXTAUTH_URL: 'https://registrar.zedshire.example',
    },
    letters,
    willRefuse: (times: number) => {
      refusals = times
    },
    end: () =>
      new Promise<void>((ended) => {
        server.close(() => {
          ended()
        })
      }),
  }
}

/** A server that hands each message to `take`, and refuses for now what that does not take. */
const receiving = (take: (mail: Mail) => boolean): SMTPServer =>
  new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      let text = ''
      stream
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => {
          const from = mailFrom === false ? '' : mailFrom.address
          const isTaken = take({ from, to: rcptTo.map(({ address }) => address), text })
          done(isTaken ? null : Object.assign(new Error('try again later'), { responseCode: 451 }))
        })
    },
  })
