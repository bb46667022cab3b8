import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import type { CaseDetails } from '#lib/panels/cases/load-case'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'

interface Props {
  details: CaseDetails
  here: string
  unsaved: UnsavedForm | undefined
}

/** For the second person: what they check, and their word for it. Where something bars it, there is no form. */
export function SignOffForm({ details: { hits, maySignOff }, here, unsaved }: Props) {
  if (hits.some(({ bars }) => bars))
    return (
      <p className="govuk-body">
        This version cannot be signed off: what is marked above has to be written in another way.
      </p>
    )
  if (!maySignOff)
    return (
      <p className="govuk-body">
        A second person signs this off: nobody who prepared it, and not whoever decided the case.
      </p>
    )
  return (
    <Form action={`${here}/sign-off/save`} {...formWith(unsaved, 'signing')} hidden={{ signing: '1' }}>
      <h3 className="govuk-heading-s">Sign this pack off</h3>
      <p className="govuk-body">
        Read all of it as somebody who lives near, works with, or is related to one of these people. What is marked is
        what a machine finds; it does not find everything.
      </p>
      {hits.length > 0 && (
        <TextArea
          name="reason"
          label="Why may each of the things that were found stand?"
          hint="20 characters or more"
          rows={3}
          atMost={4000}
        />
      )}
      <Button>Sign this pack off</Button>
    </Form>
  )
}
