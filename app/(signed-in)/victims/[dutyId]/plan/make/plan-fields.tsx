import { Checkboxes } from '#components/form/checkboxes'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import {
  asksAgreement,
  mayBeChild,
  OFFERED,
  INFORMED_THROUGH_WORDS,
  type Whom,
  WHOM_WORDS,
} from '#lib/victims/informing/whom-to-inform'
import { channelInWords } from '#lib/victims/in-words'
import { ADVISER_WORDS } from '#lib/victims/plans/in-words'
import { PLAN_CHANNELS } from '#lib/victims/plans/model'
import type { Held } from './initial-values.ts'

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const
const OR_NOT_KNOWN = [...YES_NO, { value: 'unknown', label: 'I do not know' }] as const

/** A question to which nobody may know the answer. */
const OrNotKnown = (
  question: Readonly<Record<'name' | 'label', string>> & { hint?: string; value?: string | undefined },
) => <Radios {...question} options={OR_NOT_KNOWN} />

const CHANNELS = PLAN_CHANNELS.map((value) => ({ value, label: channelInWords(value) }))

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

interface Part {
  readonly held: Held
}

interface WhomPart extends Part {
  readonly whom: Whom
}

/** Who is to be informed; of a parent or guardian, whether that is safe. */
export function WhoIsInformed({ whom, held }: WhomPart) {
  const { fields } = held
  return (
    <>
      <Radios
        name="informedThrough"
        label="Who is to be informed?"
        hint={WHOM_WORDS[whom]}
        value={fields.informedThrough}
        options={OFFERED[whom].map((value) => ({
          value,
          label: INFORMED_THROUGH_WORDS[value],
          ...(value === 'parent_or_guardian' ? { reveal: <Guardian held={held} /> } : {}),
        }))}
      />
      <TextInput
        name="throughWho"
        label="If it is not the victim, who is it?"
        hint="Their name, and what they are to the victim or the business"
        value={fields.throughWho}
      />
      <IsThatSafe whom={whom} held={held} />
      <TextArea
        name="reasons"
        label="Why this person?"
        hint="Only if it is neither the victim nor the named contact of a business"
        rows={2}
        atMost={2000}
        value={fields.reasons}
      />
    </>
  )
}

/** Whether the victim agrees, whether the person informed is safe, and who is responsible. */
function IsThatSafe({ whom, held }: WhomPart) {
  return (
    <>
      {asksAgreement(whom) && (
        <OrNotKnown
          name="agreedToParent"
          label="Does the victim agree that this person is informed?"
          hint="Only if you inform somebody other than the victim"
          value={held.fields.agreedToParent}
        />
      )}
      <OrNotKnown
        name="guardianWithSuspect"
        label="Is this person a suspect, or do they live with one?"
        hint="Only if you inform somebody other than the victim"
        value={held.fields.guardianWithSuspect}
      />
      {mayBeChild(whom) && <OfAChild held={held} />}
      {(whom === 'adult' || whom === '16-17' || whom === 'unknown') && (
        <OrNotKnown
          name="hasCapacity"
          label="Can the victim decide for themselves whether and how they hear of it?"
          hint="Answer no only if somebody qualified has found so. Leave this out if nobody doubts it"
          value={held.fields.hasCapacity}
        />
      )}
    </>
  )
}

/** Who is responsible for a child, and what the child wishes. */
function OfAChild({ held: { fields } }: Part) {
  return (
    <>
      <OrNotKnown
        name="lookedAfter"
        label="Is the child looked after by a local authority?"
        value={fields.lookedAfter}
      />
      <OrNotKnown
        name="parentsWithSuspect"
        label="Is every parent or guardian a suspect, or living with one?"
        value={fields.parentsWithSuspect}
      />
      <TextInput
        name="responsible"
        label="Who has parental responsibility?"
        hint="Needed if you inform the local authority or the social worker"
        value={fields.responsible}
      />
      <TextArea
        name="wishes"
        label="What does the child wish?"
        hint="At any age under 18. If they are too young to say, write so"
        rows={2}
        atMost={1000}
        value={fields.wishes}
      />
    </>
  )
}

function Guardian({ held: { fields } }: Part) {
  return <OrNotKnown name="guardianKnows" label="Do they know of the report already?" value={fields.guardianKnows} />
}

/** By which ways and when. */
export function Ways({ held: { fields, channels } }: Part) {
  return (
    <>
      <Checkboxes
        name="channels"
        label="Which ways of reaching them are safe?"
        hint="Choose all that are"
        options={CHANNELS}
        values={channels}
      />
      <TextInput name="phone" label="Phone" type="tel" width={20} value={fields.phone} />
      <TextInput name="email" label="E-mail" type="email" spellCheck={false} value={fields.email} />
      <TextArea
        name="address"
        label="Address"
        hint="A line for each part, the postcode last. A safe address may be somebody else’s"
        rows={4}
        value={fields.address}
      />
      <OrNotKnown
        name="theirsAlone"
        label="Are the phone and the e-mail theirs alone?"
        hint="Nobody else answers, reads or can open them"
        value={fields.theirsAlone}
      />
      <TextArea
        name="times"
        label="When, and how?"
        hint="For example: from 10 to 3, when he is at work. You may leave this out"
        rows={2}
        atMost={500}
        value={fields.times}
      />
    </>
  )
}

/** In which language, and who is beside them. */
export function Support({ held: { fields } }: Part) {
  return (
    <>
      <Radios
        name="interpreter"
        label="Do they need an interpreter?"
        options={YES_NO}
        inline
        value={fields.interpreter}
      />
      <TextInput
        name="language"
        label="Which language?"
        hint="Leave this out if it is English"
        width={20}
        value={fields.language}
      />
      <Radios
        name="adviser"
        label="Who supports them when they hear of it?"
        options={optionsOf(ADVISER_WORDS)}
        value={fields.adviser}
      />
      <TextInput
        name="supporter"
        label="Who is that?"
        hint="A name and how to reach them. You may leave this out"
        value={fields.supporter}
      />
    </>
  )
}

/** What must never be done: it goes with the warnings about this person. */
export const Never = () => (
  <TextArea
    name="never"
    label="What must never be done?"
    hint="It is added to the warnings about reaching them. You may leave this out"
    rows={2}
    atMost={500}
  />
)
