import { storageFolder } from '../tools/paths.ts'
import { secret } from './secret.ts'

export interface WebSettings {
  readonly appUrl: string
  readonly port: number
  readonly host: string
}

/** The environment of the web's processes. They never learn the database owner's address. */
export const webEnvironment = ({ appUrl, port, host }: WebSettings): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: String(port),
  HOSTNAME: host,
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: undefined,
  STORAGE_FOLDER: storageFolder(),
  NEXTAUTH_URL: process.env.NEXTAUTH_URL ?? `http://localhost:${String(port)}`,
  NEXTAUTH_SECRET: secret(storageFolder()),
  NEXT_TELEMETRY_DISABLED: '1',
})
