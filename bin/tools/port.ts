import net from 'node:net'
import { UserError, codeOf } from './user-error.ts'

/** The port to serve on: PORT, or 3000. */
export function wantedPort(): number {
  const requested = process.env.PORT ?? '3000'
  const port = Number(requested)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UserError(`PORT must be a number from 1 to 65535, not "${requested}".`)
  return port
}

/** The address to serve on: HOST, or this computer only. */
export const wantedHost = (): string => process.env.HOST ?? '127.0.0.1'

/** Refuses, before any long work, a port that somebody else has. */
export async function demandFreePort(port: number, host: string): Promise<void> {
  try {
    await listenOnce(port, host)
  } catch (error) {
    throw new UserError(whyNot(codeOf(error), port, host), { cause: error })
  }
}

function whyNot(code: string, port: number, host: string): string {
  const another = `choose another, for example PORT=${String(port < 60000 ? Math.max(port, 2999) + 1 : 3001)} npm start`
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken by another program: stop it, or ${another}`
  if (code === 'EACCES') return `Port ${String(port)} may not be used by this account: ${another}`
  return `Cannot serve on ${host}, port ${String(port)} (${code}): set HOST to an address of this computer.`
}

/** A port on this computer that nobody uses now. */
export const freePort = (): Promise<number> => listenOnce(0, '127.0.0.1')

/** Whether nobody on this computer listens on a port. */
export const isFree = (port: number): Promise<boolean> =>
  listenOnce(port, '127.0.0.1').then(
    () => true,
    () => false,
  )

const listenOnce = (port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('a TCP port was expected'))
        else resolve(address.port)
      })
    })
  })
