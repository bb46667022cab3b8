import { DateInput } from '#components/form/date-input'
import { Fieldset } from '#components/form/fieldset'
import { FileUpload } from '#components/form/file-upload'
import { WarningText } from '#components/page/warning-text'
import { notOffered } from '#lib/cancellations/questions/questions-that-apply'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import { PICKED_ENDINGS } from '#lib/cancellations/evidence/file-kinds'
import type { FileShown } from '#lib/cancellations/draft/load-draft'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import { AskField, AskFields, type Typed } from '../question-field.tsx'
import { fileInWords } from './file-in-words.ts'

interface Props {
  typed: Typed
  traits: Traits
  file: FileShown | undefined
  mostMegabytes: number
}

/**
 * Everything that is asked about one item of evidence. The file is the last question: when it is too large the server
 * stops reading there, and what was typed has arrived by then.
 */
export function ItemFields({ typed, traits, file, mostMegabytes }: Props) {
  return (
    <>
      <AskFields words={evidenceWords} names={['kind', 'madeBy', 'isAccount']} typed={typed} />
      <AskField question={evidenceWords.shows} name="shows" typed={typed} leave={notOffered(traits)} />
      <AskFields words={evidenceWords} names={['origin', 'howVerifiable']} typed={typed} />
      <EvidenceDay name="eventOn" typed={typed} />
      <EvidenceDay name="obtainedOn" typed={typed} />
      <AskFields words={evidenceWords} names={['heldByBeforeRecording', 'knownToRecorderOrOic']} typed={typed} />
      <WarningText>
        Never attach indecent images, or recorded interviews of victims and witnesses (ABE). Say who has seen them and
        where they are held.
      </WarningText>
      <AskField
        question={evidenceWords.held}
        name="held"
        typed={typed}
        reveals={{
          seen: <AskFields words={evidenceWords} names={['seenBy', 'whereHeld']} typed={typed} />,
          attached: <Attach file={file} mostMegabytes={mostMegabytes} />,
        }}
      />
    </>
  )
}

const EvidenceDay = ({ name, typed }: { name: 'eventOn' | 'obtainedOn'; typed: Typed }) => (
  <DateInput
    name={name}
    label={evidenceWords[name].words}
    hint={evidenceWords[name].hint}
    value={[typed[name] ?? ''].flat()[0]}
  />
)

function Attach({ file, mostMegabytes }: Pick<Props, 'file' | 'mostMegabytes'>) {
  return (
    <Fieldset legend={file ? 'The file' : 'Choose the file'} size="s">
      {file && <p className="govuk-body">Attached: {fileInWords(file)}. Choose another only to put it in its place.</p>}
      <FileUpload
        name="file"
        label={file ? 'Another file' : 'File'}
        hint={`A PDF, an image, plain text or an e-mail (.eml), up to ${String(mostMegabytes)} MB. One file; the next one is another piece of evidence.`}
        accept={PICKED_ENDINGS}
      />
    </Fieldset>
  )
}
