import { spawn } from 'node:child_process'
import { inRoot } from '#bin/tools/paths'
import { freePort } from '#bin/tools/port'

/** A web that is being served: where, and how to end it. */
export interface Web {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Serves the built web over a database, in processes of its own. */
export async function startWeb(appUrl: string): Promise<Web> {
  const port = await freePort()
  const address = `http://localhost:${String(port)}`
  const child = spawn(process.execPath, [inRoot('bench/measuring/serve.ts')], {
    env: { ...process.env, DATABASE_URL: appUrl, PORT: String(port), NEXTAUTH_URL: address },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((begun, failed) => {
    child.stdout.on('data', (words: Buffer) => {
      if (words.toString().includes('open')) begun()
    })
    child.once('exit', () => {
      failed(new Error('the web did not start'))
    })
  })
  const stop = async () => {
    child.removeAllListeners('exit')
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  return { address, stop }
}
