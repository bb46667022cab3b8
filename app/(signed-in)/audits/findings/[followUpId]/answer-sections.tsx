import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { Details } from '#components/page/details'
import type { FollowUp } from '#lib/audits/follow-up/load-follow-up'
import { OUTCOME_WORDS } from '#lib/audits/follow-up/model'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'
import { ActionForm } from '../../action-form.tsx'

interface AnswersProps {
  finding: FollowUp
  roles: readonly Role[]
  here: string
  unsaved: UnsavedForm | undefined
}

const optionsOf = <T extends keyof typeof OUTCOME_WORDS>(outcomes: readonly T[]) =>
  outcomes.map((value) => ({ value, label: OUTCOME_WORDS[value] }))

/** Each answer that this person may give and that is not given yet. */
export function Answers({ finding, roles, here, unsaved }: AnswersProps) {
  const is = (kind: FollowUp['answered'][number]): boolean => finding.answered.includes(kind)
  const may = (permission: 'finding.answer' | 'safeguarding.record' | 'finding.release' | 'action.open') =>
    roleFor(roles, permission) !== undefined
  const maySeeToSafety = may(finding.isRegistrars ? 'safeguarding.record' : 'finding.answer')
  return (
    <>
      {finding.hasConcern && maySeeToSafety && !is('safeguarding') && (
        <Safety here={here} {...formWith(unsaved, 'done')} />
      )}
      {finding.mayBeDeliberate && may('finding.release') && !is('standards') && !finding.isMine && (
        <Release here={here} {...formWith(unsaved, 'explanation')} />
      )}
      {finding.wasFoundWrong && may('finding.answer') && !is('registrar') && (
        <Registrar finding={finding} here={here} {...formWith(unsaved, 'answer')} />
      )}
      {finding.isMine && finding.isOut && !is('decider') && <Decider here={here} {...formWith(unsaved, 'reply')} />}
      {may('action.open') && (
        <Details summary="Open an action, so that it does not happen again">
          <ActionForm action={`${here}/action/save`} {...formWith(unsaved, 'what')} />
        </Details>
      )}
    </>
  )
}

interface Sent extends ReturnType<typeof formWith> {
  here: string
}

const Safety = ({ here, ...form }: Sent) => (
  <Form action={`${here}/safety/save`} {...form}>
    <h2 className="govuk-heading-m">Make sure that they are safe</h2>
    <TextArea
      name="done"
      label="What was done, by whom and when?"
      hint="This waits on your Today until it is written down, whatever else is answered"
      atMost={4000}
    />
    <Button>Save what was done</Button>
  </Form>
)

const Release = ({ here, ...form }: Sent) => (
  <Form action={`${here}/release/save`} {...form}>
    <h2 className="govuk-heading-m">Could it have been deliberate?</h2>
    <p className="govuk-body">Whoever decided is shown nothing of this before you answer.</p>
    <Radios name="breach" label="What did you find?" options={optionsOf(['no_breach', 'breach'])} />
    <TextArea name="explanation" label="Why?" hint="The registrar and the chief officer read this" atMost={4000} />
    <Button>Save this answer</Button>
  </Form>
)

function Registrar({ finding, here, ...form }: Sent & { finding: FollowUp }) {
  return (
    <Form action={`${here}/answer/save`} {...form}>
      <h2 className="govuk-heading-m">Answer this finding</h2>
      {finding.isCancelled && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/crimes/${finding.crimeId}/reinstate`}>
            Reinstate this crime
          </a>
          , then say so here.
        </p>
      )}
      <Radios name="outcome" label="What did you do?" options={optionsOf(['reinstated', 'stands', 'put_right'])} />
      <TextArea name="answer" label="What did you do, and why?" hint="The chief officer reads this" atMost={4000} />
      <Button>Save this answer</Button>
    </Form>
  )
}

const Decider = ({ here, ...form }: Sent) => (
  <Form action={`${here}/note/save`} {...form}>
    <h2 className="govuk-heading-m">Your answer</h2>
    <TextArea
      name="reply"
      label="What do you make of it, and what will you do otherwise?"
      hint="The registrar reads this. You may disagree: say why."
      atMost={4000}
    />
    <Button>Save your answer</Button>
  </Form>
)
