import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { Measure } from '#components/page/columns'
import { Details } from '#components/page/details'
import { SummaryList } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import type { CaseDetails } from '#lib/panels/cases/load-case'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'
import { SignOffForm } from './sign-off-form.tsx'

interface Props {
  details: CaseDetails
  actor: Actor
  here: string
  unsaved: UnsavedForm | undefined
}

/** For the registrar’s side and professional standards: where the pack is, and the forms that take it on. */
export function Preparing({ details, actor, here, unsaved }: Props) {
  const { pack, row, progress, meeting } = details
  const isScored = (progress?.scored ?? 0) > 0
  const prepares = roleFor(actor.roles, 'panel.prepare') !== undefined && !meeting.isOver && !isScored
  return (
    <section aria-labelledby="preparing">
      <h2 className="govuk-heading-m" id="preparing">
        The pack
      </h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`/crimes/${row.crimeId}`}>
          The crime itself
        </a>
        , for you alone: the panel is not shown it.
      </p>
      {pack && <PackState details={details} />}
      <Measure>
        {pack?.signOff === null && roleFor(actor.roles, 'panel.sign-off') !== undefined && (
          <SignOffForm details={details} here={here} unsaved={unsaved} />
        )}
        {prepares && <PackForm details={details} here={here} unsaved={unsaved} />}
        {prepares && (
          <Details summary="Take this case off the agenda">
            <Form action={`${here}/take-off/save`} {...formWith(unsaved, 'why')}>
              <TextArea name="why" label="Why is it taken off?" rows={3} atMost={4000} />
              <Button kind="warning">Take it off the agenda</Button>
            </Form>
          </Details>
        )}
      </Measure>
    </section>
  )
}

function PackState({ details: { pack, known, signOffReason } }: { details: CaseDetails }) {
  if (!pack) return null
  const { signOff } = pack
  return (
    <SummaryList
      rows={[
        { key: 'Version', value: `${String(pack.version)}, prepared ${instantInWords(pack.preparedAt)}` },
        { key: 'What the press or the family may know', value: known },
        {
          key: 'Signed off',
          value: signOff === null ? 'Not yet: the panel is not shown it' : instantInWords(signOff.signedAt),
        },
        ...(signOff === null
          ? []
          : [{ key: 'Hash of what the panel reads', value: <code className="app-hash">{signOff.hash}</code> }]),
        ...(signOffReason === '' ? [] : [{ key: 'Why what was found may stand', value: signOffReason }]),
      ]}
    />
  )
}

const PackForm = ({ details: { content, known, pack }, here, unsaved }: Omit<Props, 'actor'>) => (
  <Form action={`${here}/pack/save`} {...formWith(unsaved, 'account')}>
    <h3 className="govuk-heading-s">{pack ? 'Write a new version' : 'Prepare the pack'}</h3>
    <p className="govuk-body">
      The other fields come from the record by themselves. Write what the panel needs to know beyond them. People are
      Person A and so on in the order of the crime’s page, victims first; whoever decided is Officer 1.
    </p>
    <TextArea
      name="account"
      label="What happened, and why was it decided so?"
      hint="No names, contacts, places, days or quotations. Say what somebody said in your own words."
      value={content?.account ?? ''}
      rows={10}
      atMost={6000}
    />
    <TextArea
      name="known"
      label="What may the press or the family already know?"
      hint="Somebody who knows a part can put the rest together. The panel is not shown this."
      value={known}
      rows={3}
      atMost={4000}
    />
    <Button>{pack ? 'Save a new version' : 'Save the pack'}</Button>
  </Form>
)
