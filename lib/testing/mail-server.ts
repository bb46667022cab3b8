import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server on this computer. It keeps what it is given, and refuses so many of the next ones as it is told. */
export async function aMailServer() {
  const letters: { from: string; to: string[]; text: string }[] = []
  let refusals = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      let text = ''
      stream
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => {
          if (refusals-- > 0) {
            done(Object.assign(new Error('try again later'), { responseCode: 451 }))
            return
          }
          const { mailFrom, rcptTo } = session.envelope
          letters.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            text,
          })
          done()
        })
    },
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
