import { InsetText } from '#components/page/inset-text'
import { NotificationBanner } from '#components/page/notification-banner'
import { WarningText } from '#components/page/warning-text'
import { ageInWords } from '#lib/victims/in-words'
import type { DutyView } from '#lib/victims/views/load-duty'

const DONE: Readonly<Record<string, string>> = {
  informed: 'The victim was informed',
  tried: 'Your try was written down',
  warned: 'The warning was written down',
  given: 'The duty to inform was given to somebody else',
  nobody: 'The finding was written down',
  chosen: 'Who is informed was written down',
  reporter: 'That the professional was informed was written down',
}

/** Says that something was saved, right after it was. */
export function JustSaved({ done }: { done: string | undefined }) {
  const words = done === undefined ? undefined : DONE[done]
  return words === undefined ? null : <NotificationBanner kind="success" heading={words} />
}

/** What follows from what was done, in plain words; above all, that a victim who does not agree has stopped the case. */
export function Outcome({ view }: { view: DutyView }) {
  const { duty, history } = view
  const reply = history.notifications.at(-1)?.reply
  const decisionMaker = duty.decisionMaker ?? 'the decision maker'
  if (duty.state === 'open' && duty.occasion === 'before_cancelling' && duty.requestState === 'stopped') {
    return (
      <WarningText>
        The case is stopped, and {decisionMaker} decides again. Wait for that before you inform this victim of anything.
      </WarningText>
    )
  }
  if (duty.state === 'open') {
    return history.attempts.length >= 3 ? (
      <InsetText>
        They were tried {String(history.attempts.length)} times. That does not end it
        {duty.occasion === 'before_cancelling' ? ': until they have been informed, the crime stays recorded' : ''}. Only
        the registrar may find that there is nobody to inform.
      </InsetText>
    ) : null
  }
  if (duty.state === 'informed' && reply !== undefined && reply !== 'no_objection') {
    return <WarningText>{afterAnObjection(duty, decisionMaker)}</WarningText>
  }
  return (
    <>
      <InsetText>{afterwards(duty, decisionMaker)}</InsetText>
      {isAgeMissing(view) && (
        <WarningText>
          Nobody knows yet how old this victim is, so nobody can say that the right person was informed. Until their
          year of birth is put right in the RMS, the crime stays recorded.
        </WarningText>
      )}
    </>
  )
}

function isAgeMissing({ whom, duty, history }: DutyView): boolean {
  const waits = duty.state === 'informed' && duty.occasion === 'before_cancelling' && duty.isLive
  return waits && whom === 'unknown' && !history.notifications.some(({ facts }) => ageInWords(facts) !== undefined)
}

const AFTER_EFFECT: ReadonlySet<DutyView['duty']['occasion']> = new Set([
  'after_error',
  'review_answered',
  'found_after_effect',
])

function afterAnObjection({ occasion, requestState }: DutyView['duty'], decisionMaker: string): string {
  if (AFTER_EFFECT.has(occasion)) {
    return 'What they said is kept. The crime is cancelled already: have it looked at again, by “The victim disagrees, or has more to add” below.'
  }
  if (occasion !== 'before_cancelling')
    return 'What they said is kept with the case. The crime is recorded and counted.'
  return requestState === 'stopped'
    ? `The case is stopped. It goes back to ${decisionMaker}, who reads what the victim said and decides again. The crime is still recorded.`
    : `The case was stopped by what the victim said, and went back to ${decisionMaker}.`
}

function afterwards({ state, occasion, requestState, isLive }: DutyView['duty'], decisionMaker: string): string {
  if (state === 'no_longer_needed') return 'This victim need not be informed any more: the crime stays recorded.'
  if (occasion !== 'before_cancelling') return 'There is nothing more to do here.'
  if (requestState === 'authorised')
    return `Once every victim has been informed, ${decisionMaker} looks at what was said and confirms. Until then the crime is recorded.`
  if (requestState === 'stopped')
    return `The case is stopped, and ${decisionMaker} decides again. The crime is still recorded.`
  return isLive ? 'The crime is recorded.' : 'The crime has been cancelled since.'
}
