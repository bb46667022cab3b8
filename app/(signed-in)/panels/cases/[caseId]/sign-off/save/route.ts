import { signOffForm } from '#lib/panels/packs/pack-forms'
import { signOffPack } from '#lib/panels/packs/sign-off-pack'
import { formRoute } from '#lib/people/form-route'

/** A second person signs a pack off. */
export const POST = formRoute('/panels/cases/[caseId]/sign-off/save', {
  permission: 'panel.sign-off',
  schema: signOffForm,
  page: ({ caseId }) => `/panels/cases/${caseId}`,
  command: (permit, fields, { caseId, formKey }) => signOffPack(permit, caseId, fields, formKey),
  then: ({ caseId }) => `/panels/cases/${caseId}?done=signed`,
})
