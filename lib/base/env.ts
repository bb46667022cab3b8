/** What the product may be told by its environment; `npm start` sets what is not given. */
type Name =
  | 'DATABASE_URL'
  | 'DATABASE_CONNECTIONS'
  | 'STORAGE_FOLDER'
  | 'EVIDENCE_DIR'
  | 'EVIDENCE_MAX_MB'
  | 'NEXTAUTH_URL'
  | 'NEXTAUTH_SECRET'
  | 'NOTIFY_API_KEY'
  | 'NOTIFY_URL'
  | 'NOTIFY_EMAIL_TEMPLATE'
  | 'NOTIFY_TEXT_TEMPLATE'
  | 'NOTIFY_LETTER_TEMPLATE'
  | 'NOTIFY_PATIENCE_SECONDS'
  | 'NOTIFY_SURELY_THERE_SECONDS'
  | 'SMTP_URL'
  | 'NOTICES_FROM'
  | 'NOTICES_TO'

/** A setting, or undefined where it is absent or empty. */
export const setting = (name: Name): string | undefined => process.env[name]?.trim() || undefined

/** A setting the product cannot do without; throws where it is absent. */
export function demandSetting(name: Name): string {
  const value = setting(name)
  if (value === undefined) throw new Error(`${name} is not set: start the product with "npm start"`)
  return value
}

/** The folder that holds the evidence files beside the embedded database: never inside what the web serves. */
export const storageFolder = (): string => demandSetting('STORAGE_FOLDER')
