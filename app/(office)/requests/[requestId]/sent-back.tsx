import { InsetText } from '#components/page/inset-text'
import type { RequestLook } from '#lib/cancellations/look'
import { storyOfRequest } from '#lib/cancellations/views/story'
import { Words } from './words.tsx'

/** Why a decided case is back with its decider, in the words of whoever sent it back: above all, the victim’s. */
export function SentBack({ look }: { look: RequestLook }) {
  if (look.request.state !== 'stopped') return null
  const last = storyOfRequest(look.request, look).at(-1)
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
