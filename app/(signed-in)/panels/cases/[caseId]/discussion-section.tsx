import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { SummaryList } from '#components/table/summary-list'
import type { CaseDetails } from '#lib/panels/cases/load-case'
import { CATEGORY_WORDS, REFERRAL_WORDS } from '#lib/panels/model'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'
import { CATEGORY_OPTIONS } from './member-forms.tsx'

interface Props {
  details: CaseDetails
  here: string
  unsaved: UnsavedForm | undefined
  mayOpen: boolean
  mayConclude: boolean
}

/** The discussion of a case: opened once everybody has scored it, then the scores, what was concluded, and a referral. */
export function Discussion({ details, here, unsaved, mayOpen, mayConclude }: Props) {
  const { steps, progress, meeting } = details
  const isOpened = steps.some(({ kind }) => kind === 'opened')
  const concluded = steps.find(({ kind }) => kind === 'concluded')
  if (!isOpened)
    return mayOpen && progress?.isAllScored === true ? (
      <Form action={`${here}/open/save`} {...formWith(unsaved, 'opening')} hidden={{ opening: '1' }}>
        <p className="govuk-body">Everybody who came has scored this case or stood down.</p>
        <Button>Open the discussion</Button>
      </Form>
    ) : null
  return (
    <section aria-labelledby="discussion">
      <h2 className="govuk-heading-m" id="discussion">
        Discussion
      </h2>
      <Scores details={details} />
      {concluded?.category != null && (
        <SummaryList
          rows={[
            { key: 'The panel concluded', value: CATEGORY_WORDS[concluded.category] },
            { key: 'Note', value: concluded.words },
          ]}
        />
      )}
      {!concluded && mayConclude && !meeting.isOver && <ConcludeForm here={here} unsaved={unsaved} />}
      {details.mayRefer && details.isMember && !meeting.isOver && <ReferForm here={here} unsaved={unsaved} />}
    </section>
  )
}

const Scores = ({ details: { scores } }: { details: CaseDetails }) => (
  <SummaryList
    rows={scores.map(({ member, score, reason }) => ({
      key: member,
      value: `${CATEGORY_WORDS[score]}. ${reason}`,
    }))}
  />
)

const ConcludeForm = ({ here, unsaved }: Pick<Props, 'here' | 'unsaved'>) => (
  <Form action={`${here}/conclude/save`} {...formWith(unsaved, 'note')}>
    <Radios name="category" label="What does the panel conclude?" options={CATEGORY_OPTIONS} />
    <TextArea
      name="note"
      label="A note of the discussion"
      hint="Use the labels of the pack. Name nobody, and no place or day."
      atMost={4000}
    />
    <Button>Save the conclusion</Button>
  </Form>
)

const ReferForm = ({ here, unsaved }: Pick<Props, 'here' | 'unsaved'>) => (
  <Form action={`${here}/refer/save`} {...formWith(unsaved, 'words')}>
    <h3 className="govuk-heading-s">Refer it to the registrar</h3>
    <p className="govuk-body">
      The registrar answers within 28 days, with what was done and why. The panel itself reopens nothing.
    </p>
    <Radios
      name="referral"
      label="What is it?"
      options={[
        { value: 'question', label: REFERRAL_WORDS.question },
        { value: 'recommendation', label: REFERRAL_WORDS.recommendation },
      ]}
    />
    <TextArea name="words" label="What does the panel ask or recommend?" hint="Name nobody." atMost={4000} />
    <Button kind="secondary">Refer this case</Button>
  </Form>
)
