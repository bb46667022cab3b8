import { decidePairs } from '#lib/cancellations/pairs/decide-pairs'
import { pairsForm } from '#lib/cancellations/pairs/pairs-form'
import { post } from '#lib/people/form-door'

/** Agrees the ticked duplicates, each as a decision of its own. */
export const POST = (request: Request): Promise<Response> =>
  post(request, {
    power: 'request.decide',
    schema: pairsForm,
    page: '/requests/pairs',
    deed: decidePairs,
    then: ({ saved }) => `/requests/pairs?done=${String(saved)}`,
  })
