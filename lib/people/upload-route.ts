import { type NextRequest, NextResponse } from 'next/server'
import { type Fields, oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { Refusal, Result } from '#lib/base/result'
import { refusedInspector, saveAndGoBack, seeOther, senderOf, sessionStateOf, signInAgain } from './form-sender.ts'
import { type Address, addressOf, type PathContext } from './forms/path-ids.ts'
import { refusedOrigin } from './forms/same-origin.ts'
import { deleteUnsavedForm } from './unsaved-forms.ts'
import { permit, type Permission } from './permissions.ts'
import type { SessionState } from './sessions.ts'

/** What a form with a file brought, and why it cannot be taken, if it cannot. */
interface Upload {
  readonly fields: Fields
  readonly refusal: Refusal | undefined
  /** Lets go of whatever was taken in and not kept. Done in any case, however it ended. */
  readonly drop?: () => Promise<void>
}

/** What a form with a file is saved by. The file goes to the store while it arrives; only the words are held. */
export interface UploadRoute<Route extends string, P extends Permission, T extends Upload, V> {
  /** Who may; where that depends on the address, the permission it needs. */
  readonly permission: P | ((address: Address<Route>) => P)
  /** The page of the form, where a refusal is shown; undefined where the address leads to none (404). */
  readonly page: (address: Address<Route>) => string | undefined
  /** Takes the body in; with `atMost` 0 the words only. */
  readonly take: (request: Request, atMost: number) => Promise<T>
  /** The largest file, in bytes. */
  readonly atMost: () => number
  readonly command: (
    permit: Permit<P>,
    upload: T,
    posted: Address<Route> & { readonly formKey: string },
  ) => Promise<Result<V>>
  /** Where its sender goes once it is saved. */
  readonly then: (address: Address<Route>, saved: V) => string
}

/**
 * The POST of a route that takes one form with a file, as `formRoute` does one without: from our own pages only, by a
 * person who may. Of a person who has signed out, or whose session is locked, the words are kept and the file is not.
 */
export const uploadRoute =
  <Route extends string, P extends Permission, T extends Upload, V>(route: Route, form: UploadRoute<Route, P, T, V>) =>
  async (request: NextRequest, context: PathContext<Route>): Promise<Response> => {
    const address = addressOf(route, request.url, await context.params)
    const page = address && form.page(address)
    if (!address || page === undefined) return new NextResponse(null, { status: 404 })
    const foreign = refusedOrigin(request, Number.POSITIVE_INFINITY)
    if (foreign) return foreign
    const permission = typeof form.permission === 'function' ? form.permission(address) : form.permission
    const session = await sessionStateOf(request)
    const mayUpload = session.state === 'open' && permit(session.actor, permission).ok
    const upload = await form.take(request, mayUpload ? form.atMost() : 0)
    try {
      return await answer({ ...form, permission }, { address, page, session, upload })
    } finally {
      await upload.drop?.()
    }
  }

const LOCKED: Refusal = {
  kind: 'locked',
  words: 'You were away for a while. What you typed is here. If you chose a file, choose it again.',
}

/** A form with a file, taken in. */
interface Taken<Route extends string, T> {
  readonly address: Address<Route>
  readonly page: string
  readonly session: SessionState
  readonly upload: T
}

async function answer<Route extends string, P extends Permission, T extends Upload, V>(
  form: UploadRoute<Route, P, T, V> & { readonly permission: P },
  { address, page, session, upload }: Taken<Route, T>,
): Promise<Response> {
  const { fields } = upload
  const formKey = oneOf(fields, 'form_key')
  const sender = await senderOf(session, page, { formKey, fields })
  if (sender instanceof Response) return sender
  if (!isId(formKey))
    return new Response('This form did not arrive whole, or was not made by this product.', { status: 400 })
  const back = (refusal: Refusal) => saveAndGoBack(sender.actor.staffId, page, { formKey, fields, refusal })
  if (sender.state === 'locked') return refusedInspector(sender, LOCKED) ?? signInAgain(await back(LOCKED))

  const allowed = permit(sender.actor, form.permission)
  if (!allowed.ok) return refusedInspector(sender, allowed.refusal) ?? seeOther(await back(allowed.refusal))
  if (upload.refusal) return seeOther(await back(upload.refusal))
  const saved = await form.command(allowed.value, upload, { ...address, formKey })
  if (!saved.ok) return seeOther(await back(saved.refusal))
  await deleteUnsavedForm(formKey)
  return seeOther(form.then(address, saved.value))
}
