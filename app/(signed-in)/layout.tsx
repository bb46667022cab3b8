import { FormsOf } from '#components/form/form-state'
import { Frame } from '#components/page/frame'
import { instantInWords } from '#lib/base/day'
import { onEveryPage } from '#lib/people/accounts'
import { markOf } from '#lib/people/forms/whose-form'
import { ROLE_WORDS } from '#lib/people/model'
import { homeFor, navigationFor } from '#lib/people/navigation'
import { sessionState } from '#lib/people/require-permission'

/**
 * Draws the frame of every page of somebody who is signed in: where they may go, who they are, how old the crimes shown
 * are. It only draws and protects nothing: each page asks its own permission, and this is drawn beside it. Whoever is not
 * signed in, or whose session is locked, is shown no frame at all; their page sends them to sign in.
 */
export default async function Layout({ children }: LayoutProps<'/'>) {
  const session = await sessionState()
  if (session.state !== 'open') return children
  const { actor } = session
  const product = await onEveryPage()
  return (
    <Frame
      home={homeFor(actor.roles)}
      links={navigationFor(actor.roles)}
      person={{
        name: actor.name,
        role: actor.roles.map((role) => ROLE_WORDS[role]).join(', '),
        unit: actor.unit,
        signOut: { action: '/sign-out' },
      }}
      demonstration={product?.demonstration ?? false}
      ageOfCrimes={
        product?.lastExtract
          ? `Crimes as the RMS gave them on ${instantInWords(product.lastExtract)}.`
          : 'No extract from the RMS has been imported yet.'
      }
    >
      <FormsOf mark={markOf(actor.staffId)}>{children}</FormsOf>
    </Frame>
  )
}
