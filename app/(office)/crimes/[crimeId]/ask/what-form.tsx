import { Button, ButtonGroup } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { newId } from '#lib/base/ids'
import { firstQuestion } from '#lib/cancellations/questions/what-happened'
import type { Question } from '#lib/cancellations/questions/what-happened-questions'
import { keptForm } from '#lib/people/kept-forms'
import { Asking, type Opened } from './asking.tsx'

/** The first question of all, with what asking is. */
export function FirstQuestion({ opened, kept }: { opened: Opened; kept: unknown }) {
  return <WhatQuestion opened={opened} question={firstQuestion} path={[]} keptKey={kept} />
}

/** One question of “What has happened?”, after the choices made so far. */
export async function WhatQuestion({
  opened,
  question,
  path,
  keptKey,
}: {
  opened: Opened
  question: Question
  path: readonly string[]
  keptKey: unknown
}) {
  const {
    asker,
    look: { crime, draft },
    ask,
  } = opened
  const kept = await keptForm(asker.staffId, keptKey)
  const chosen = draft?.answers.path ?? []
  const isSameWay = path.every((choice, n) => chosen[n] === choice)
  const isFirst = path.length === 0
  const back = isFirst
    ? { href: `/crimes/${crime.id}`, text: 'Back to the crime' }
    : { href: [`${ask}/what`, ...path.slice(0, -1)].join('/') }
  return (
    <Asking opened={opened} back={back}>
      <Form action={`${ask}/what/save?after=${path.join('/')}`} formKey={kept?.formKey ?? newId()} kept={kept}>
        {isFirst && (
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
          value={isSameWay ? chosen[path.length] : undefined}
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
