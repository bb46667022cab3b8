import type { Option } from '#components/form/option'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { AGE_WORDS, CHANNEL_WORDS, PROOF_WORDS, REPLY_WORDS } from '#lib/victims/in-words'
import { AGE_PROOFS, AGES_FOUND, type Channel, type Reply, WRITTEN_CHANNELS } from '#lib/victims/model'
import {
  asksAgreement,
  isChild,
  mayBeChild,
  OFFERED,
  INFORMED_THROUGH_WORDS,
  type Whom,
} from '#lib/victims/informing/whom-to-inform'

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const
const OR_NOT_KNOWN = [...YES_NO, { value: 'unknown', label: 'I do not know' }] as const

interface Question {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

const YesNo = (question: Question) => <Radios {...question} options={YES_NO} inline />
const YesNoUnknown = (question: Question) => <Radios {...question} options={OR_NOT_KNOWN} />

/** How old they are, where nothing held here says so; without it nobody can say who should have been informed. */
export function HowOld() {
  return (
    <>
      <Radios
        name="ageFound"
        label="How old is the victim?"
        hint="Their year of birth is not held here. Do not guess"
        options={AGES_FOUND.map((value) => ({ value, label: AGE_WORDS[value] }))}
      />
      <Radios
        name="ageProof"
        label="What shows how old they are?"
        hint="Leave this out if you do not know"
        options={AGE_PROOFS.map((value) => ({ value, label: PROOF_WORDS[value] }))}
      />
    </>
  )
}

/** Who was informed; of anybody but the victim, whether that was safe. */
export function WhoWasInformed({ whom }: { whom: Whom }) {
  const guardian = <YesNoUnknown name="guardianAlreadyKnows" label="Did they already know of the report?" />
  return (
    <>
      <Radios
        name="informedThrough"
        label="Who did you inform?"
        options={OFFERED[whom].map((value) => ({
          value,
          label: INFORMED_THROUGH_WORDS[value],
          ...(value === 'parent_or_guardian' ? { reveal: guardian } : {}),
        }))}
      />
      {asksAgreement(whom) && (
        <YesNoUnknown
          name="victimAgreedToParent"
          label="Did the victim agree that this person was informed?"
          hint="Only if you informed somebody other than the victim"
        />
      )}
      <YesNoUnknown
        name="guardianIsOrLivesWithSuspect"
        label="Is the person you informed a suspect, or do they live with one?"
        hint="Only if you informed somebody other than the victim"
      />
      {mayBeChild(whom) && <OfAChild isCertain={isChild(whom)} />}
      {(whom === 'adult' || whom === '16-17' || whom === 'unknown') && (
        <YesNoUnknown
          name="hasCapacity"
          label="Can the victim decide for themselves whether and how they hear of it?"
          hint="Answer no only if somebody qualified has found so. Leave this out if nobody doubts it"
        />
      )}
      <TextArea name="informedThroughReason" label="Why this person?" hint={WHY_HINT[whom]} rows={2} />
      <TextArea name="identityKnownHow" label="How did you know it was the right person?" rows={2} atMost={300} />
    </>
  )
}

/** Who is responsible for a child, and what the child wishes. */
function OfAChild({ isCertain }: { isCertain: boolean }) {
  const hint = 'Only if you informed somebody other than the child'
  return (
    <>
      <YesNoUnknown name="lookedAfter" label="Is the child looked after by a local authority?" hint={hint} />
      <YesNoUnknown
        name="parentsWithSuspect"
        label="Is every parent or guardian a suspect, or living with one?"
        hint={hint}
      />
      <TextArea
        name="childWishes"
        label="What does the child wish?"
        hint={
          isCertain
            ? 'At any age. If they are too young to say, write so'
            : 'Only if the victim is under 18. If they are too young to say, write so'
        }
        rows={2}
        atMost={1000}
      />
    </>
  )
}

const WHY_HINT: Record<Whom, string> = {
  organisation: 'Only if it was not the named contact of the business',
  adult: 'Only if it was not the victim',
  '16-17': 'Only if it was neither the victim nor a parent',
  '13-15': 'What the registrar or the decision maker decided, and why',
  'under 13': 'Only if it was not a parent or guardian',
  unknown: 'Only if it was neither the victim nor a parent, or if the victim is 13 to 15',
}

const SPOKEN: readonly Channel[] = ['in_person', 'phone', 'video_call', 'through_another']
const WRITTEN: readonly Channel[] = WRITTEN_CHANNELS

/** How they were informed, and whether it was safe. */
export function HowTheyWereInformed({ inDanger }: { inDanger: boolean }) {
  const option = (value: Channel): Option => ({
    value,
    label: CHANNEL_WORDS[value],
    ...(WRITTEN.includes(value) ? { hint: 'Only if they answered it' } : {}),
  })
  return (
    <>
      <Radios
        name="channel"
        label="How did you inform them?"
        hint={
          inDanger
            ? 'Here somebody speaks to them first. A letter comes after.'
            : 'What was only sent, posted or left as a message is a try, and is no notification.'
        }
        options={[...SPOKEN, ...WRITTEN].map(option)}
      />
      <Radios
        name="namedOffenceInWriting"
        label="If it was in writing, did it name the crime?"
        hint="Leave this out if nothing was in writing"
        options={YES_NO}
        inline
      />
      <YesNo name="routeConfirmed" label="Did you make sure first that this way of reaching them was safe?" />
      <YesNoUnknown name="routeSharedWithSuspect" label="Does a suspect use the same address, phone or e-mail?" />
      <YesNoUnknown name="aloneAndOutOfHearing" label="Were they alone, with nobody else able to hear?" />
    </>
  )
}

/** What was said, question by question as the words to say are laid out. */
export function WhatYouSaid({ transferred }: { transferred: boolean }) {
  return (
    <Fieldset legend="What did you inform them of?">
      <YesNo name="saidDecision" label="What was decided" />
      <YesNo name="saidReason" label="Why" />
      <YesNo name="saidReference" label="The reference" />
      {transferred && (
        <YesNo name="gaveReceivingForceAndReference" label="Which force has it now, and that force’s number" />
      )}
      <YesNo name="saidNextSteps" label="What happens next" />
      <YesNo name="offeredSupport" label="Where to find support" />
      <YesNo name="saidHowToChallenge" label="How to add something, or challenge it" />
    </Fieldset>
  )
}

/** What they answered. */
export function WhatTheyAnswered({ stops }: { stops: boolean }) {
  const options = (Object.keys(REPLY_WORDS) as Reply[]).map((value) => ({ value, label: REPLY_WORDS[value] }))
  return (
    <>
      <Radios
        name="reply"
        label="What did they answer?"
        hint={
          stops
            ? 'If they do not agree, were put under pressure or have something to add, the case stops at once and goes back to whoever decided it.'
            : undefined
        }
        options={options}
      />
      <TextArea
        name="theirWords"
        label="What did they say?"
        hint="In their own words. Needed unless they did not object"
        rows={4}
        atMost={4000}
      />
    </>
  )
}
