import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Measure } from '#components/page/columns'
import { newId } from '#lib/base/ids'
import type { UnsavedForm } from '#lib/people/unsaved-forms'

/** What a member undertakes before they are shown a case. */
export const Undertaking = ({ action, unsaved }: { action: string; unsaved: UnsavedForm | undefined }) => (
  <Measure>
    <Form action={action} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
      <h2 className="govuk-heading-m">Your undertaking for this meeting</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>I keep what I read and hear for this meeting to myself, and make no copies.</li>
        <li>I do not try to find out who a case is about.</li>
        <li>If I could know somebody in a case, I stand down from it and say nothing about them.</li>
        <li>I score each case alone, before I speak about it with anybody.</li>
        <li>If I think that somebody is in danger, I tell the registrar at once.</li>
      </ul>
      <p className="govuk-body">It is saved with your name and the time. You are shown the cases after it.</p>
      <Button>Give this undertaking</Button>
    </Form>
  </Measure>
)
