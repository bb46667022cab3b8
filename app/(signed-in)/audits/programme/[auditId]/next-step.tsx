import { Button } from '#components/form/button'
import { DateInput } from '#components/form/date-input'
import { Form } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { Details } from '#components/page/details'
import type { AuditDetails, ShownFrame } from '#lib/audits/programme/load-audit'
import { instantInWords } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { formWith, type UnsavedForm } from '#lib/people/unsaved-forms'

interface NextStepProps {
  details: AuditDetails
  roles: readonly Role[]
  here: string
  unsaved: UnsavedForm | undefined
}

/** What an audit waits for, and the form of it for whoever may. */
export function NextStep({ details: { frames, waitsForMine, mayBeGivenUp }, roles, here, unsaved }: NextStepProps) {
  const frame = frames.find(({ abandoned }) => abandoned === null)
  const mayDeclare = roleFor(roles, 'audit.declare') !== undefined
  const mayGive = waitsForMine && roleFor(roles, 'audit.give-number') !== undefined
  if (!frame)
    return mayDeclare ? (
      <Freeze here={here} unsaved={unsaved} />
    ) : (
      <p className="govuk-body">The registrar freezes its frame next.</p>
    )
  return (
    <>
      {frame.numbers.length < 2 &&
        (mayGive ? (
          <NumberForm frame={frame} here={here} {...formWith(unsaved, 'value')} />
        ) : (
          <WaitsForNumbers frame={frame} />
        ))}
      {mayDeclare && mayBeGivenUp && (
        <Details summary="Give this frame up">
          <Form action={`${here}/abandon/save`} {...formWith(unsaved, 'reason')}>
            <p className="govuk-body">
              It stays on this page with the reason, and so do its numbers. A new frame gets numbers of its own.
            </p>
            <TextArea name="reason" label="Why is it given up?" rows={3} atMost={4000} />
            <Button kind="warning">Give this frame up</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

const Freeze = ({ here, unsaved }: Pick<NextStepProps, 'here' | 'unsaved'>) => (
  <Form action={`${here}/freeze/save`} {...(unsaved ? { formKey: unsaved.formKey, unsaved } : { formKey: newId() })}>
    <p className="govuk-body">
      Freezing fixes everything this audit is about, under a hash that anybody can work out again. Nobody can add to it
      or take from it afterwards.
    </p>
    <Button>Freeze the frame</Button>
  </Form>
)

const WaitsForNumbers = ({ frame: { numbers } }: { frame: ShownFrame }) => (
  <p className="govuk-body">
    {`It waits for ${numbers.length === 0 ? 'two numbers' : 'its second number'}. They are of two people who decided nothing in the frame and are not the registrar. One is of the panel, or takes the number from a published source.`}
  </p>
)

/** What the number is for, and that the frame was fixed before: the hashes are those under the frame below. */
function NumberForm({ frame, here, ...form }: ReturnType<typeof formWith> & { frame: ShownFrame; here: string }) {
  return (
    <Form action={`${here}/number/save`} {...form}>
      <h2 className="govuk-heading-m">Give a number</h2>
      <p className="govuk-body">
        {`Your number and somebody else’s decide which cases are read. What they are drawn from was fixed ${instantInWords(frame.frozenAt)}: nobody can add a case or take one away without the hash below becoming another. Write the first characters of the hash down before you save your number.`}
      </p>
      <p className="govuk-body">
        <code className="app-hash">{frame.hash}</code>
      </p>
      <p className="govuk-body">
        Throw a die twenty times and write down what it shows. Tell nobody the number: it is shown here once the other
        one is given.
      </p>
      <TextInput name="value" label="The number" hint="6 to 60 digits" inputMode="numeric" width={20} />
      <TextInput
        name="source"
        label="Where was it published? Leave this empty if you made it yourself"
        hint="Such as a lottery draw after the frame was frozen"
      />
      <DateInput
        name="publishedOn"
        label="On which day was it published?"
        hint="Only for a number that was published"
      />
      <Button>Save this number</Button>
    </Form>
  )
}
