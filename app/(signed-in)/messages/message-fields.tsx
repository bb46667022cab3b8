import { Fragment } from 'react'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import type { MessageChannel } from '#lib/messages/model'
import {
  FURTHER_PARTS,
  furtherField,
  type FurtherParts,
  PART_WORDS,
  PARTS,
  type LetterParts,
} from '#lib/messages/templates/letter-parts'
import { LONGEST_TEXT } from '#lib/messages/templates/text-message'

/** What a message begins from: the parts of a letter, or one text. */
export type InitialValues = (LetterParts & { readonly subject: string }) | { readonly text: string }

const HINTS: Partial<Record<(typeof PARTS)[number], string>> = {
  reason: 'In your own words, and in plain ones. Name nobody else',
  closing: 'So that they can answer. Use a number that they will reach you on',
}

/** A further crime that a letter lists, and what is said of it. */
export interface FurtherInitialValues {
  readonly dutyId: string
  readonly reference: string
  readonly parts: FurtherParts
}

interface Props {
  channel: MessageChannel
  initialValues: InitialValues
  further?: readonly FurtherInitialValues[]
}

/** The parts of a message, each to be read and put into one’s own words. */
export function MessageFields({ channel, initialValues, further = [] }: Props) {
  if ('text' in initialValues) {
    return (
      <>
        <p className="govuk-body">
          Anybody who picks up the phone can read a text. It must not say what the crime is, nor what was decided.
        </p>
        <TextArea name="text" label="The text" value={initialValues.text} rows={5} atMost={LONGEST_TEXT} />
      </>
    )
  }
  return (
    <>
      <SubjectField channel={channel} subject={initialValues.subject} />
      {PARTS.map((name) => (
        <Fragment key={name}>
          <TextArea
            name={name}
            label={PART_WORDS[name]}
            hint={HINTS[name]}
            value={initialValues[name]}
            rows={name === 'greeting' ? 1 : 3}
            atMost={1000}
          />
          {name === 'next' && further.map((crime) => <FurtherFields key={crime.dutyId} crime={crime} />)}
        </Fragment>
      ))}
    </>
  )
}

const SubjectField = ({ channel, subject }: { channel: MessageChannel; subject: string }) => (
  <TextInput
    name="subject"
    label={channel === 'email' ? 'Subject' : 'Heading'}
    hint={
      channel === 'email'
        ? 'It is seen before the e-mail is opened: it must not say what the crime is'
        : 'It must not say what the crime is'
    }
    value={subject}
  />
)

function FurtherFields({ crime: { dutyId, reference, parts } }: { crime: FurtherInitialValues }) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{reference}</legend>
      {FURTHER_PARTS.map((name) => (
        <TextArea
          key={name}
          name={furtherField(name, dutyId)}
          label={`${PART_WORDS[name]}: ${reference}`}
          hint={HINTS[name]}
          value={parts[name]}
          rows={3}
          atMost={1000}
        />
      ))}
    </fieldset>
  )
}
