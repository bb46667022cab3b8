import { ButtonLink } from '#components/form/button'
import { Panel } from '#components/page/panel'
import { inWords } from '#lib/base/day'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { waitingFor } from '#lib/cancellations/rules/waiting-for-force'
import { WHO_DECIDES_WORDS } from '#lib/counting-rules/authority/whose-words'
import { forceInWords } from '#lib/counting-rules/questions/forces'

/** The end of asking: where the request is now, what happens next, and who may decide it. */
export function SentWords({ title, view }: { title: string; view: RequestView }) {
  const { request, crime } = view
  return (
    <>
      <Panel title={title}>{crime.reference}</Panel>
      <WhereItIsNow view={view} />
      <WhatHappensNext category={request.category} />
      <ButtonLink href={`/requests/${request.id}`}>See the request</ButtonLink>
      <p className="govuk-body">
        <a className="govuk-link" href="/today">
          Back to today
        </a>
      </p>
    </>
  )
}

function WhereItIsNow({ view }: { view: RequestView }) {
  const waits = waitingFor(currentAnswersOf(view.request))
  return (
    <>
      <h2 className="govuk-heading-m">Where it is now</h2>
      <p className="govuk-body">
        It waits for {WHO_DECIDES_WORDS[view.viewerRelation.whose]}. Nobody who had a part in the investigation, and
        nobody who asked, can decide it.
      </p>
      {waits?.chaseOn !== undefined && (
        <p className="govuk-body">
          {forceInWords(waits.force)} has not answered yet. From {inWords(waits.chaseOn)} it is on your Today page, to
          be chased.
        </p>
      )}
      <p className="govuk-body">The crime is still recorded, and still to be investigated.</p>
    </>
  )
}

function WhatHappensNext({ category }: Pick<RequestView['request'], 'category'>) {
  const isInformedFirst = ['C1', 'C2', 'C5'].includes(category)
  return (
    <>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>The decision maker agrees, refuses, or puts questions back to you.</li>
        {isInformedFirst ? (
          <>
            <li>If it is agreed, every victim is informed first, by a named person.</li>
            <li>The decision maker confirms that every victim was informed. Only then the crime is cancelled.</li>
          </>
        ) : (
          <li>
            If it is agreed, the crime is cancelled at once
            {category === 'C4' ? ', and a victim who reported it is informed' : ', and the other one stays'}.
          </li>
        )}
      </ol>
      <p className="govuk-body">Until it is decided you can take it back, with a reason.</p>
    </>
  )
}
