import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Metadata } from 'next'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { oneOf } from '#lib/base/form-fields'
import { demonstrationPeople, installation } from '#lib/people/accounts'
import { ROLE_WORDS } from '#lib/people/model'
import { guardCookie } from '#lib/people/sign-in'

export const metadata: Metadata = { title: 'Sign in' }

/** Why somebody was sent here, as the address says it. */
interface Reasons {
  readonly locked: boolean
  /** A form was sent after its person had signed out. */
  readonly out: boolean
  /** A form was sent that was drawn for somebody else. */
  readonly other: boolean
  readonly error: boolean
}

/** Where one says who one is. In a demonstration one picks a person. */
export default async function Page({ searchParams }: PageProps<'/sign-in'>) {
  const query = await searchParams
  const next = oneOf(query, 'next')
  const isGiven = (name: string) => oneOf(query, name) !== ''
  const here = next.startsWith('/') && !next.startsWith('//') ? next : '/'
  const guard = (await cookies()).get(guardCookie())?.value.split('|')[0]
  if (!guard && !isGiven('begun')) redirect(`/sign-in/begin?next=${encodeURIComponent(here)}`)
  const [force, people] = await Promise.all([installation(), demonstrationPeople()])
  return (
    <Frame home="/" demonstration={force?.demonstration ?? false}>
      <PageTitle>Sign in</PageTitle>
      <WhyHere locked={isGiven('locked')} out={isGiven('out')} other={isGiven('other')} error={isGiven('error')} />
      {!guard && <InsetText>Your browser does not keep cookies for this site. Signing in needs one.</InsetText>}
      {people.length === 0 && <p className="govuk-body">Nobody can sign in here yet.</p>}
      {people.length > 0 && <PeopleToChoose people={people} guard={guard} next={here} />}
    </Frame>
  )
}

interface PeopleProps {
  people: Awaited<ReturnType<typeof demonstrationPeople>>
  /** What the form must carry, so that no other site can send it. */
  guard: string | undefined
  /** Where the person goes once signed in. */
  next: string
}

function PeopleToChoose({ people, guard, next }: PeopleProps) {
  return (
    <>
      <p className="govuk-body">This is a demonstration. Everybody in it is invented. Choose who you want to be.</p>
      <ul className="govuk-list app-people">
        {people.map((person) => (
          <li key={person.staffId}>
            <form method="post" action="/api/auth/callback/demonstration">
              <input type="hidden" name="csrfToken" value={guard} />
              <input type="hidden" name="callbackUrl" value={next} />
              <button
                type="submit"
                name="person"
                value={person.staffId}
                className="govuk-button govuk-button--secondary app-people__person"
              >
                <strong>{person.name}</strong>{' '}
                <span className="app-people__role">
                  {person.roles.map((role) => ROLE_WORDS[role]).join(', ')}
                  {person.registered ? ', on the College register' : ''}
                  {person.unit ? `, ${person.unit}` : ''}
                </span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}

function WhyHere({ locked, out, other, error }: Reasons) {
  if (locked)
    return (
      <InsetText>
        You were away for more than 30 minutes, so your session was locked. Nothing you sent is lost: sign in again as
        the same person.
      </InsetText>
    )
  if (out)
    return (
      <InsetText>
        You had signed out before you sent that, so it was not saved. Nothing you typed is lost: sign in again as the
        same person.
      </InsetText>
    )
  if (other)
    return (
      <InsetText>
        That page was opened by somebody else, who was signed in here before you. Nothing was saved in your name. What
        was typed is kept for them: they get it back when they sign in.
      </InsetText>
    )
  return error ? <InsetText>That did not work. Choose the person again.</InsetText> : null
}
