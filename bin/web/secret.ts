import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The key that sign-in cookies are sealed with: NEXTAUTH_SECRET, or one made once and kept in `home` for its owner alone. */
export function secret(home: string): string {
  if (process.env.NEXTAUTH_SECRET !== undefined) return process.env.NEXTAUTH_SECRET
  const file = path.join(home, 'secret')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(home, { recursive: true })
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return fs.readFileSync(file, 'utf8').trim()
}
