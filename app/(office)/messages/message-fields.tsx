import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import type { MessageChannel } from '#lib/messages/model'
import { PART_WORDS, PARTS, type LetterParts } from '#lib/messages/templates/letter-parts'
import { LONGEST_TEXT } from '#lib/messages/templates/text-message'

/** What a message begins from: the parts of a letter, or one text. */
export type Begins = (LetterParts & { readonly subject: string }) | { readonly text: string }

const HINTS: Partial<Record<(typeof PARTS)[number], string>> = {
  reason: 'In your own words, and in plain ones. Name nobody else',
  closing: 'So that they can answer. Use a number that they will reach you on',
}

/** The parts of a message, each to be read and put into one’s own words. */
export function MessageFields({ channel, begins }: { channel: MessageChannel; begins: Begins }) {
  if ('text' in begins) {
    return (
      <>
        <p className="govuk-body">Anybody who picks up the phone can read a text. It must not say what the crime is, nor what was decided.</p>
        <TextArea name="text" label="The text" value={begins.text} rows={5} atMost={LONGEST_TEXT} />
      </>
    )
  }
  return (
    <>
      <TextInput
        name="subject"
        label={channel === 'e-mail' ? 'Subject' : 'Heading'}
        hint={channel === 'e-mail' ? 'It is seen before the e-mail is opened: it must not say what the crime is' : 'It must not say what the crime is'}
        value={begins.subject}
      />
      {PARTS.map((name) => (
        <TextArea key={name} name={name} label={PART_WORDS[name]} hint={HINTS[name]} value={begins[name]} rows={name === 'greeting' ? 1 : 3} atMost={1000} />
      ))}
    </>
  )
}
