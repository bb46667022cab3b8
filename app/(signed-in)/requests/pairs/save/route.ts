import { decidePairs } from '#lib/cancellations/pairs/decide-pairs'
import { pairsForm } from '#lib/cancellations/pairs/pairs-form'
import { formRoute } from '#lib/people/form-route'

/** Authorises the ticked duplicates, each as a decision of its own. */
export const POST = formRoute('/requests/pairs/save', {
  permission: 'request.decide',
  schema: pairsForm,
  page: () => '/requests/pairs',
  command: (permit, fields, { formKey }) => decidePairs(permit, fields, formKey),
  then: (_, { saved }) => `/requests/pairs?done=${String(saved)}`,
})
