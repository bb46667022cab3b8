import { startEmbedded } from './embedded.ts'
import { demandRoles } from '../database/roles.ts'
import { storageFolder } from '../tools/paths.ts'
import { UserError } from '../tools/user-error.ts'

export interface OpenDatabase {
  /** What the product signs in as. */
  readonly appUrl: string
  /** What migrations run as. */
  readonly ownerUrl: string
  /** Where the embedded server keeps its files; undefined for a server of somebody's own. */
  readonly folder?: string
}

/**
 * Opens the installation's database for a command: the one in DATABASE_URL, or else the embedded one, which is started
 * or found, and stopped when this process ends. Afterwards DATABASE_URL is the plain role's address and STORAGE_FOLDER
 * is set, so the rooms may be loaded. Refuses, in words, a database on which the guards would not hold.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = process.env
  process.env.STORAGE_FOLDER = storageFolder()
  if (appUrl === undefined && ownerUrl === undefined) {
    const embedded = await startEmbedded(storageFolder())
    process.env.DATABASE_URL = embedded.appUrl
    return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, folder: embedded.folder }
  }
  if (!isPostgres(appUrl) || !isPostgres(ownerUrl)) {
    const words = 'Give both DATABASE_URL (the plain role) and DATABASE_OWNER_URL (the owner, for migrations), each as'
    throw new UserError(
      `${words} postgresql://role:password@computer:5432/database; or neither, for the embedded PostgreSQL.`,
    )
  }
  await demandRoles(appUrl, ownerUrl)
  return { appUrl, ownerUrl }
}

const isPostgres = (url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)
