import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { UserError } from '../tools/user-error.ts'

const SHORTEST = 32

/** The key that sign-in cookies are sealed with: NEXTAUTH_SECRET, or one made once and kept in `home` for its owner alone. */
export function secret(home: string): string {
  const given = process.env.NEXTAUTH_SECRET
  if (given !== undefined && given.length < SHORTEST)
    throw new UserError(`NEXTAUTH_SECRET must have at least ${String(SHORTEST)} characters.`)
  if (given !== undefined) return given
  const file = path.join(home, 'secret')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(home, { recursive: true })
    fs.writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return fs.readFileSync(file, 'utf8').trim()
}
