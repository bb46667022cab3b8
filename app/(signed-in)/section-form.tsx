import type { ReactNode } from 'react'
import { Form } from '#components/form/form'
import { newId } from '#lib/base/ids'
import type { UnsavedForm } from '#lib/people/unsaved-forms'

interface Props {
  title: string
  /** The route handler this form posts to. */
  action: string
  /** The name of a field that no other form of the page has. */
  field: string
  /** What was kept of any form of the page. */
  unsaved: UnsavedForm | undefined
  children: ReactNode
}

/** One of several forms on a page, under a heading of its own. What was kept is drawn again in the form whose field it has. */
export function SectionForm({ title, action, field, unsaved: given, children }: Props) {
  const unsaved = given !== undefined && field in given.fields ? given : undefined
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <Form action={action} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
        {children}
      </Form>
    </section>
  )
}
