import { type Fields, oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { Refusal, Result } from '#lib/base/result'
import { whoAsks } from './door.ts'
import { goTo, keepAndGoBack, refusedOrigin, senderOf } from './form-door.ts'
import { dropForm } from './kept-forms.ts'
import { permit, type Power } from './powers.ts'
import type { AtTheDoor } from './sessions.ts'

/** What a form with a file brought, and why it cannot be taken, if it cannot. */
interface Brought {
  readonly fields: Fields
  readonly refusal: Refusal | undefined
  /** Lets go of whatever was taken in and not kept. Done in any case, however it ended. */
  readonly drop?: () => Promise<void>
}

/** A door for one form that carries a file. The file goes to the store while it arrives; only the words are held. */
export interface FileDoor<P extends Power, T extends Brought, V> {
  readonly power: P
  /** The page of the form: where a refusal is shown. */
  readonly page: string
  /** Takes the body in; with `atMost` 0 the words only. */
  readonly take: (request: Request, atMost: number) => Promise<T>
  /** The largest file, in bytes. */
  readonly atMost: number
  readonly deed: (permit: Permit<P>, brought: T, formKey: string) => Promise<Result<V>>
  readonly then: (saved: V) => string
}

/**
 * Takes a posted form with a file, as `post` does one without: from our own pages only, by a person who may. Of a person
 * who has signed out, or whose session is locked, the words are kept and the file is not.
 */
export async function postFile<P extends Power, T extends Brought, V>(
  request: Request,
  door: FileDoor<P, T, V>,
): Promise<Response> {
  const foreign = refusedOrigin(request, Number.POSITIVE_INFINITY)
  if (foreign) return foreign
  const person = await whoAsks()
  const mayBring = person.state === 'open' && permit(person.asker, door.power).ok
  const brought = await door.take(request, mayBring ? door.atMost : 0)
  try {
    return await answer(door, person, brought)
  } finally {
    await brought.drop?.()
  }
}

async function answer<P extends Power, T extends Brought, V>(
  door: FileDoor<P, T, V>,
  person: AtTheDoor,
  brought: T,
): Promise<Response> {
  const { fields } = brought
  const formKey = oneOf(fields, 'form_key')
  const sender = await senderOf(person, door.page, { formKey, fields })
  if (sender instanceof Response) return sender
  if (!isId(formKey))
    return new Response('This form did not arrive whole, or was not made by this product.', { status: 400 })
  const back = (refusal: Refusal) => keepAndGoBack(sender.asker.staffId, door.page, { formKey, fields, refusal })

  if (sender.state === 'locked') {
    const page = await back({
      kind: 'locked',
      words: 'You were away for a while. What you typed is here. If you chose a file, choose it again.',
    })
    return goTo(`/sign-in?locked=1&next=${encodeURIComponent(page)}`)
  }
  const allowed = permit(sender.asker, door.power)
  if (!allowed.ok) return goTo(await back(allowed.refusal))
  if (brought.refusal) return goTo(await back(brought.refusal))
  const saved = await door.deed(allowed.value, brought, formKey)
  if (!saved.ok) return goTo(await back(saved.refusal))
  await dropForm(formKey)
  return goTo(door.then(saved.value))
}
