import { type NextRequest, NextResponse } from 'next/server'
import { type Fields, oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { whoseForm } from './forms/whose-form.ts'
import { READING_ROLE } from '#lib/base/roles'
import type { Refusal } from '#lib/base/result'
import { saveUnsavedForm, type UnsavedForm } from './unsaved-forms.ts'
import { personOf, type SessionState } from './sessions.ts'
import { sessionCookie, sessionIdIn } from './sign-in.ts'

const SIGNED_OUT =
  'You had signed out before you sent this, so nothing was saved. What you typed is here: check it and send it again.'
const SOMEBODY_ELSE =
  'Somebody else was signed in when this was sent, so nothing was saved. What you typed is here: check it and send it again.'

/** Somebody whose name is known, though their session may be locked. */
type Known = Exclude<SessionState, { state: 'unknown' }>

/** Who sends this request, by its session cookie. */
export const sessionStateOf = async (request: NextRequest): Promise<SessionState> =>
  personOf(await sessionIdIn(request.cookies.get(sessionCookie())?.value))

/**
 * Who sends a form: the person signed in, where it was drawn for them or does not say for whom. Otherwise the answer
 * that sends them to sign in: its person had signed out, in another tab perhaps, or somebody else had signed in since.
 * Nothing is saved in another's name; what was typed is kept for whom it was drawn.
 */
export async function senderOf(
  session: SessionState,
  page: string,
  form: Omit<UnsavedForm, 'refusal'>,
): Promise<Known | Response> {
  const owner = whoseForm(oneOf(form.fields, 'form_for'))
  const isSignedOut = session.state === 'unknown'
  if (!isSignedOut && (owner === undefined || session.actor.staffId === owner)) return session
  if (owner === undefined || !isId(form.formKey)) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`)
  const refusal = isSignedOut
    ? { kind: 'signed-out', words: SIGNED_OUT }
    : { kind: 'another-person', words: SOMEBODY_ELSE }
  const back = await saveAndGoBack(owner, page, { ...form, refusal })
  return seeOther(`/sign-in?${isSignedOut ? 'out' : 'other'}=1&next=${encodeURIComponent(back)}`)
}

/** Keeps what was typed for this person; answers the address of the form's page that draws it again. */
export async function saveAndGoBack(staffId: string, page: string, form: UnsavedForm): Promise<string> {
  await saveUnsavedForm(staffId, page, { ...form, fields: withoutKeys(form.fields) })
  return `${page}${page.includes('?') ? '&' : '?'}unsaved=${form.formKey}`
}

/**
 * The answer to a refused form of an inspector, of whom nothing is kept, not even what they typed: why it was refused, and that
 * nothing was saved. Undefined for everybody else.
 */
export const refusedInspector = ({ actor }: Known, refusal: Refusal): Response | undefined =>
  actor.roles.includes(READING_ROLE)
    ? new NextResponse([refusal.words, ...Object.values(refusal.fields ?? {}), NOTHING_SAVED].join('\n'), {
        status: refusal.kind === 'may-not' ? 403 : 422,
      })
    : undefined

const NOTHING_SAVED = 'Nothing was saved: an inspector reads, and changes nothing. Go back to the page before.'

/** Sends somebody whose session is locked to sign in again, to come back to `page`. */
export const signInAgain = (page: string): Response => seeOther(`/sign-in?locked=1&next=${encodeURIComponent(page)}`)

/** A 303 to a page of our own: the browser fetches it, and going back or reloading posts nothing again. */
export const seeOther = (location: string): Response => new NextResponse(null, { status: 303, headers: { location } })

const NOT_TYPED = new Set(['form_key', 'form_for', 'csrfToken'])

function withoutKeys(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_TYPED.has(name)))
}
