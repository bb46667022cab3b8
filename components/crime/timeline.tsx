import type { ReactNode } from 'react'

export interface TimelineEvent {
  readonly id: string
  readonly title: string
  /** In words: who did it, in which role. */
  readonly by?: string
  /** In words, as people read it. */
  readonly when: string
  /** The same for machines: an ISO 8601 instant or day. */
  readonly at: string
  readonly description?: ReactNode
  readonly link?: { readonly href: string; readonly text: string }
  /** Draws the eye: a decision, a cancellation, a stop. */
  readonly isTurn?: boolean
}

/** What happened, in order; after the Ministry of Justice pattern. */
export function Timeline({
  events,
  heading: Heading = 'h3',
}: {
  events: readonly TimelineEvent[]
  /** Of the titles. */
  heading?: 'h2' | 'h3' | 'h4'
}) {
  return (
    <ol className="app-timeline">
      {events.map((event) => (
        <li
          key={event.id}
          className={event.isTurn ? 'app-timeline__event app-timeline__event--turn' : 'app-timeline__event'}
        >
          <Heading className="app-timeline__title">{event.title}</Heading>
          <p className="app-timeline__by">
            <time dateTime={event.at}>{event.when}</time>
            {event.by !== undefined && <span>, by {event.by}</span>}
          </p>
          {event.description !== undefined && <div className="app-timeline__words">{event.description}</div>}
          {event.link !== undefined && (
            <p className="app-timeline__words">
              <a className="govuk-link" href={event.link.href}>
                {event.link.text}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
