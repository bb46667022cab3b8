import { InsetText } from '#components/page/inset-text'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { historyOfRequest } from '#lib/cancellations/views/history'
import { Words } from './quoted-text.tsx'

/** Why a decided case is back with its decision maker, in the words of whoever sent it back: above all, the victim’s. */
export function SentBack({ view }: { view: RequestView }) {
  if (view.request.state !== 'stopped') return null
  const last = historyOfRequest(view.request, view).at(-1)
  if (!last) return null
  return (
    <InsetText>
      <strong>{last.title}</strong>
      {last.by !== undefined && `, by ${last.by}`}.{' '}
      {last.texts.map(({ name, words }) => (
        <span key={name}>
          {name}: <Words>{words}</Words>
        </span>
      ))}
    </InsetText>
  )
}
