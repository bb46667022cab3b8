import { packForm } from '#lib/panels/packs/pack-forms'
import { preparePack } from '#lib/panels/packs/prepare-pack'
import { formRoute } from '#lib/people/form-route'

/** Prepares a new version of a pack. */
export const POST = formRoute('/panels/cases/[caseId]/pack/save', {
  permission: 'panel.prepare',
  schema: packForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => preparePack(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=pack`,
})
