import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { newId } from '#lib/base/ids'
import { firstQuestion } from '#lib/cancellations/questions/what-happened'
import type { Question } from '#lib/cancellations/questions/what-happened-questions'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Asking, type Opened } from './open-draft.tsx'

/** The first question of all, with what asking is. */
export function FirstQuestion({ opened, unsaved }: { opened: Opened; unsaved: unknown }) {
  return <WhatQuestion opened={opened} question={firstQuestion} path={[]} savedKey={unsaved} />
}

interface Props {
  opened: Opened
  question: Question
  path: readonly string[]
  savedKey: unknown
}

/** One question of “What has happened?”, after the choices made so far. */
export async function WhatQuestion({ opened, question, path, savedKey }: Props) {
  const {
    actor,
    view: { crime, draft },
    ask,
  } = opened
  const unsaved = await unsavedForm(actor.staffId, savedKey)
  const chosen = draft?.answers.path ?? []
  const isSameMethod = path.every((choice, n) => chosen[n] === choice)
  return (
    <Asking opened={opened} back={backFrom(path, opened)}>
      <Form action={`${ask}/what/save?after=${path.join('/')}`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved}>
        {path.length === 0 && (
          <p className="govuk-body">
            A recorded crime stays recorded unless it fits one of five categories. Say what has happened, and you are
            led to the right one, or to what to do instead.
          </p>
        )}
        <Radios
          name="choice"
          label={question.words}
          isTitle
          size="l"
          value={isSameMethod ? chosen[path.length] : undefined}
          options={question.choices.map(({ id, words }) => ({ value: id, label: words }))}
        />
        <ButtonGroup>
          <Button>Continue</Button>
          <a className="govuk-link" href={`/crimes/${crime.id}`}>
            Come back later
          </a>
        </ButtonGroup>
      </Form>
    </Asking>
  )
}

/** The question before this one, or the crime where this is the first. */
const backFrom = (path: Props['path'], { view, ask }: Opened) =>
  path.length === 0
    ? { href: `/crimes/${view.crime.id}`, text: 'Back to the crime' }
    : { href: [`${ask}/what`, ...path.slice(0, -1)].join('/') }
