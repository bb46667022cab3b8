import { createTransport } from 'nodemailer'
import { setting } from '#lib/base/env'
import type { NoticeOutcome } from '#lib/base/prisma/enums'

/** A notice to a member of staff, inside the force. */
export interface Notice {
  readonly staffKey: string
  readonly subject: string
  readonly text: string
}

/** What came of a notice. */
export type NoticeGiven = NoticeOutcome | 'nowhere to send'

const PATIENCE_MS = 15_000

/**
 * Sends a notice by the force’s own mail server: to NOTICES_TO, in which {key} stands for the staff number. Never to a
 * victim: no name and no offence is in it. Where no server is set, the list of failed messages is all there is.
 */
export async function giveNotice({ staffKey, subject, text }: Notice): Promise<NoticeGiven> {
  const [url, from, to] = [setting('SMTP_URL'), setting('NOTICES_FROM'), setting('NOTICES_TO')]
  if (url === undefined || from === undefined || to === undefined) return 'nowhere to send'
  const server = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  try {
    await server.sendMail({
      from,
      to: to.replaceAll('{key}', staffKey.toLowerCase()),
      subject,
      text,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return 'sent'
  } catch {
    return 'not_sent'
  } finally {
    server.close()
  }
}
