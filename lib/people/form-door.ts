import { cookies } from 'next/headers'
import type { z } from 'zod'
import { type Fields, fieldsOf, fieldWords, oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { Refusal, Result } from '#lib/base/result'
import { dropForm, keepForm, type KeptForm } from './kept-forms.ts'
import { permit, type Power } from './powers.ts'
import { type AtTheDoor, personOf } from './sessions.ts'
import { sessionCookie, sessionIdIn } from './sign-in.ts'
import { whoseForm } from './whose-form.ts'

// An answer far too long is refused by its field, and kept, so it has to come in.
const LARGEST_FORM = 4_000_000

/** A door for one form: who may, what it holds, the page it came from, what is done, and where one goes then. */
export interface FormDoor<P extends Power, S extends z.ZodType, V> {
  readonly power: P
  readonly schema: S
  /** The page of the form: where a refusal is shown. */
  readonly page: string
  readonly deed: (permit: Permit<P>, fields: z.output<S>, formKey: string) => Promise<Result<V>>
  readonly then: (saved: V) => string
}

/**
 * Takes a posted form: from our own pages only, by a person who may, each field checked by the schema the browser used
 * too. Saved, refused or locked out, the answer is a 303; what was typed is kept whenever it was not saved.
 */
export async function post<P extends Power, S extends z.ZodType, V>(
  request: Request,
  door: FormDoor<P, S, V>,
): Promise<Response> {
  const foreign = refusedOrigin(request)
  if (foreign) return foreign
  const fields = fieldsOf(await request.formData())
  const formKey = oneOf(fields, 'form_key')
  if (!isId(formKey)) return new Response('This form was not made by this product.', { status: 400 })

  const person = await personOf(await sessionIdIn((await cookies()).get(sessionCookie())?.value))
  const sender = await senderOf(person, door.page, { formKey, fields })
  if (sender instanceof Response) return sender
  const back = (refusal: Refusal) => keepAndGoBack(sender.asker.staffId, door.page, { formKey, fields, refusal })
  if (sender.state === 'locked') {
    const page = await back({
      kind: 'locked',
      words: 'You were away for a while. What you typed is here: check it and send it again.',
    })
    return goTo(`/sign-in?locked=1&next=${encodeURIComponent(page)}`)
  }
  const allowed = permit(sender.asker, door.power)
  if (!allowed.ok) return goTo(await back(allowed.refusal))
  const parsed = door.schema.safeParse(fields)
  if (!parsed.success)
    return goTo(
      await back({ kind: 'incomplete', words: 'There is a problem', fields: fieldWords(parsed.error, door.schema) }),
    )

  const saved = await door.deed(allowed.value, parsed.data, formKey)
  if (!saved.ok) return goTo(await back(saved.refusal))
  await dropForm(formKey)
  return goTo(door.then(saved.value))
}

const SIGNED_OUT =
  'You had signed out before you sent this, so nothing was saved. What you typed is here: check it and send it again.'
const SOMEBODY_ELSE =
  'Somebody else was signed in when this was sent, so nothing was saved. What you typed is here: check it and send it again.'

/** Somebody at the door whose name is known, though their session may be locked. */
type Known = Exclude<AtTheDoor, { state: 'unknown' }>

/**
 * Who sends a form: the person at the door, where it was drawn for them or does not say for whom. Otherwise the answer
 * that sends them to sign in: its person had signed out, in another tab perhaps, or somebody else had signed in since.
 * Nothing is saved in another's name; what was typed is kept for whom it was drawn.
 */
export async function senderOf(
  person: AtTheDoor,
  page: string,
  form: Omit<KeptForm, 'refusal'>,
): Promise<Known | Response> {
  const owner = whoseForm(oneOf(form.fields, 'form_for'))
  const isSignedOut = person.state === 'unknown'
  if (!isSignedOut && (owner === undefined || person.asker.staffId === owner)) return person
  if (owner === undefined || !isId(form.formKey)) return goTo(`/sign-in?next=${encodeURIComponent(page)}`)
  const refusal = isSignedOut
    ? { kind: 'signed-out', words: SIGNED_OUT }
    : { kind: 'another-person', words: SOMEBODY_ELSE }
  const back = await keepAndGoBack(owner, page, { ...form, refusal })
  return goTo(`/sign-in?${isSignedOut ? 'out' : 'other'}=1&next=${encodeURIComponent(back)}`)
}

/** Keeps what was typed for this person; answers the address of the form's page that draws it again. */
export async function keepAndGoBack(staffId: string, page: string, form: KeptForm): Promise<string> {
  await keepForm(staffId, page, { ...form, fields: withoutKeys(form.fields) })
  return `${page}${page.includes('?') ? '&' : '?'}kept=${form.formKey}`
}

/** A 303 to a page of our own. */
export const goTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })

/** A refusal of anything not posted from our own pages, or larger than `largest` bytes; undefined when it was. */
export function refusedOrigin(request: Request, largest = LARGEST_FORM): Response | undefined {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const host = request.headers.get('host')
  const ours = origin !== null && URL.canParse(origin) && new URL(origin).host === host
  if (!ours || (site !== null && site !== 'same-origin'))
    return new Response('Post this form from its own page.', { status: 403 })
  if (Number(request.headers.get('content-length') ?? 0) > largest)
    return new Response('This form is too large.', { status: 413 })
  return undefined
}

const NOT_TYPED = new Set(['form_key', 'form_for', 'csrfToken'])

function withoutKeys(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !NOT_TYPED.has(name)))
}
