import type { ReactNode } from 'react'
import { FormsOf } from '#components/form/form-state'
import { Frame } from '#components/page/frame'
import { instantInWords } from '#lib/base/day'
import { onEveryPage } from '#lib/people/accounts'
import { type Asker, ROLE_WORDS } from '#lib/people/model'
import { placesFor } from '#lib/people/places'
import { markOf } from '#lib/people/whose-form'

/** The frame of every page behind the door: where this person may go, who they are, how old the crimes shown are. */
export async function Office({ asker, here, children }: { asker: Asker; here: string; children: ReactNode }) {
  const product = await onEveryPage()
  return (
    <Frame
      home="/today"
      links={placesFor(asker.roles).map(({ href, text }) => ({ href, text, current: here === href }))}
      person={{
        name: asker.name,
        role: asker.roles.map((role) => ROLE_WORDS[role]).join(', '),
        unit: asker.unit,
        signOut: { action: '/sign-out' },
      }}
      demonstration={product?.demonstration ?? false}
      ageOfCrimes={
        product?.lastExtract
          ? `Crimes as the RMS gave them on ${instantInWords(product.lastExtract)}.`
          : 'No extract from the RMS has been taken in yet.'
      }
    >
      <FormsOf mark={markOf(asker.staffId)}>{children}</FormsOf>
    </Frame>
  )
}
