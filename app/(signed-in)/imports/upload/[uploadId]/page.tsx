import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Button } from '#components/form/button'
import { Form } from '#components/form/form'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { oneOf } from '#lib/base/form-fields'
import { isId, newId } from '#lib/base/ids'
import type { UploadState } from '#lib/imports/model'
import { loadUpload } from '#lib/imports/uploads/load-upload'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { Running } from './import-progress.tsx'
import { TrialFaults, TrialFound } from './trial-result.tsx'

export const metadata: Metadata = { title: 'An extract' }

/** One upload: what taking it in would do, then how far it has come. Once it is in, its own page. */
export default async function Page({ params, searchParams }: PageProps<'/imports/upload/[uploadId]'>) {
  const { uploadId } = await params
  const here = `/imports/upload/${uploadId}`
  const { actor, permit } = await requirePermission('extract.import', here)
  const upload = isId(uploadId) ? await loadUpload(permit, uploadId) : undefined
  if (!upload) notFound()
  const { state, isCutOff } = upload
  if (state.step === 'in') redirect(`/imports/${state.extractId}`)
  const unsaved = await unsavedForm(actor.staffId, oneOf(await searchParams, 'kept'))
  return (
    <>
      <BackLink href="/imports">Extracts from the RMS</BackLink>
      {state.step === 'checked' && <ReadyToTakeIn state={state} here={here} unsaved={unsaved} />}
      {state.step === 'running' && <UnderWay state={state} isCutOff={isCutOff} here={here} unsaved={unsaved} />}
      {state.step === 'refused' && (
        <>
          <PageTitle>The extract was not imported</PageTitle>
          <WarningText>{state.words}</WarningText>
        </>
      )}
    </>
  )
}

interface StepProps<Step extends UploadState['step']> {
  state: Extract<UploadState, { step: Step }>
  /** The address of the upload. */
  here: string
  unsaved: UnsavedForm | undefined
}

function ReadyToTakeIn({ state, here, unsaved }: StepProps<'checked'>) {
  return (
    <>
      <PageTitle>Check before you take it in</PageTitle>
      <TrialFound trial={state.trial} addAreasAndUnits={state.addAreasAndUnits} />
      <Form action={`${here}/save`} formKey={newId()} unsaved={unsaved}>
        <Button>Take it in</Button>
      </Form>
      <TrialFaults faults={state.trial.rejects} />
    </>
  )
}

function UnderWay({ state, isCutOff, here, unsaved }: StepProps<'running'> & { isCutOff: boolean }) {
  return (
    <>
      <PageTitle>The extract is being imported</PageTitle>
      <Running progress={state.progress} here={here} isCutOff={isCutOff} />
      {isCutOff && (
        <Form action={`${here}/save`} formKey={newId()} unsaved={unsaved}>
          <Button>Go on with it</Button>
        </Form>
      )}
    </>
  )
}
