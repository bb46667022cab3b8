import { Button, ButtonGroup } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import type { Day } from '#lib/base/day'
import { largestFile } from '#lib/base/file-store'
import { oneOf } from '#lib/base/form-fields'
import { isId, newId } from '#lib/base/ids'
import { traitsOf } from '#lib/cancellations/asking/traits'
import type { CaseCrime } from '#lib/crimes/model'
import type { FileShown } from '#lib/cancellations/asking/look'
import type { DraftPiece } from '#lib/cancellations/asking/draft'
import { keptForm } from '#lib/people/kept-forms'
import { EvidenceForm } from './evidence-form.tsx'
import { PieceFields } from './piece-fields.tsx'

interface PiecePageProps {
  crime: CaseCrime
  /** Whose evidence it becomes: that of a request being asked, or of the request whose questions are answered. */
  from: string
  staffId: string
  piece: DraftPiece | undefined
  file: FileShown | undefined
  today: Day
  /** The key of the form that was kept, as the address gives it. */
  keptKey: unknown
}

/** The form of one piece of evidence. It posts to a door of its own, which takes files of any size piece by piece. */
export async function PiecePage({ crime, from, staffId, piece, file, today, keptKey }: PiecePageProps) {
  const kept = await keptForm(staffId, keptKey)
  const formKey = kept?.formKey ?? newId()
  const mostMegabytes = Math.floor(largestFile() / 1_048_576)
  const keptId = kept && oneOf(kept.fields, 'pieceId')
  return (
    <EvidenceForm
      action={`/crimes/${crime.id}/evidence/save?from=${from}${piece ? `&piece=${piece.id}` : ''}`}
      formKey={formKey}
      hidden={{ pieceId: piece?.id ?? (isId(keptId) ? keptId : newId()) }}
      kept={kept}
      today={today}
      mostMegabytes={mostMegabytes}
      hasFile={file !== undefined}
    >
      <PageTitle>{piece ? 'Change this evidence' : 'Add evidence'}</PageTitle>
      <PieceFields typed={piece?.fields ?? {}} traits={traitsOf(crime)} file={file} mostMegabytes={mostMegabytes} />
      <ButtonGroup>
        <Button>Save this evidence</Button>
        <Button kind="secondary" unchecked name="later" value="yes">
          Save and come back later
        </Button>
      </ButtonGroup>
    </EvidenceForm>
  )
}
