import { type NextRequest, NextResponse } from 'next/server'
import type { z } from 'zod'
import { type Fields, fieldsOf, fieldWords, oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { ok, type Refusal, type Result } from '#lib/base/result'
import { refusedInspector, saveAndGoBack, seeOther, senderOf, sessionStateOf, signInAgain } from './form-sender.ts'
import { type Address, addressOf, type PathContext } from './forms/path-ids.ts'
import { readForm } from './forms/read-form.ts'
import { refusedOrigin } from './forms/same-origin.ts'
import { deleteUnsavedForm } from './unsaved-forms.ts'
import { permit, type Permission } from './permissions.ts'

/** What a form is saved by: who may, what it holds, the page it came from, what is done, and where its sender goes then. */
export interface FormRoute<Route extends string, P extends Permission, S extends z.ZodType, V> {
  /** Who may; where that depends on what was posted, the permission it needs. */
  readonly permission: P | ((fields: Fields) => P | Promise<P>)
  /** What the form holds; where that depends on a case, read with the permit, or a refusal. */
  readonly schema: S | ((permit: Permit<P>, address: Address<Route>) => Result<S> | Promise<Result<S>>)
  /** The page of the form: where a refusal is shown. */
  readonly page: (address: Address<Route>) => string
  readonly command: (
    permit: Permit<P>,
    fields: z.output<S>,
    posted: Address<Route> & { readonly formKey: string },
  ) => Promise<Result<V>>
  /** Where its sender goes once it is saved. */
  readonly then: (address: Address<Route>, saved: V) => string
}

/**
 * The POST of a route that takes one form: from our own pages only, by a person who may, each field checked by the
 * schema the browser used too. `route` is the route as Next.js writes it, `/crimes/[crimeId]/merge/save`; where one of
 * its ids is none, there is no such page (404). Not posted by our own pages is 403, too large 413, no form 415, not
 * to be read or without a form key 400. Saved, refused or locked out, the answer is a 303; what was typed is kept whenever it was not saved.
 */
export const formRoute =
  <Route extends string, P extends Permission, S extends z.ZodType, V>(route: Route, form: FormRoute<Route, P, S, V>) =>
  async (request: NextRequest, context: PathContext<Route>): Promise<Response> => {
    const address = addressOf(route, request.url, await context.params)
    if (!address) return new NextResponse(null, { status: 404 })
    const foreign = refusedOrigin(request)
    if (foreign) return foreign
    const sent = await readForm(request)
    if (sent instanceof Response) return sent
    const fields = fieldsOf(sent)
    const formKey = oneOf(fields, 'form_key')
    if (!isId(formKey)) return new Response('This form was not made by this product.', { status: 400 })

    const page = form.page(address)
    const sender = await senderOf(await sessionStateOf(request), page, { formKey, fields })
    if (sender instanceof Response) return sender
    const back = (refusal: Refusal) => saveAndGoBack(sender.actor.staffId, page, { formKey, fields, refusal })
    if (sender.state === 'locked') return refusedInspector(sender, LOCKED) ?? signInAgain(await back(LOCKED))

    const saved = await save(form, sender.actor, fields, { ...address, formKey })
    if (!saved.ok) return refusedInspector(sender, saved.refusal) ?? seeOther(await back(saved.refusal))
    await deleteUnsavedForm(formKey)
    return seeOther(form.then(address, saved.value))
  }

const LOCKED: Refusal = {
  kind: 'locked',
  words: 'You were away for a while. What you typed is here: check it and send it again.',
}

async function save<Route extends string, P extends Permission, S extends z.ZodType, V>(
  form: FormRoute<Route, P, S, V>,
  sender: Parameters<typeof permit>[0],
  fields: Fields,
  posted: Address<Route> & { readonly formKey: string },
): Promise<Result<V>> {
  const permission = typeof form.permission === 'function' ? await form.permission(fields) : form.permission
  const allowed = permit(sender, permission)
  if (!allowed.ok) return allowed
  const schema = typeof form.schema === 'function' ? await form.schema(allowed.value, posted) : ok(form.schema)
  if (!schema.ok) return schema
  const parsed = schema.value.safeParse(fields)
  if (parsed.success) return form.command(allowed.value, parsed.data, posted)
  const refusal = { kind: 'incomplete', words: 'There is a problem', fields: fieldWords(parsed.error, schema.value) }
  return { ok: false, refusal }
}
