import type { ReactElement } from 'react'
import { Fieldset } from '#components/form/fieldset'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import type { Category } from '#lib/counting-rules/model'
import { Account } from './account.tsx'
import { asks, type DecisionFormContext, wasBeforeTheText } from './decision-form-context.ts'
import { EvidenceJudged } from './evidence-judgements.tsx'
import { YesNo } from './yes-no.tsx'

/** C1: it happened in another force’s area. */
function OfC1() {
  return (
    <Fieldset legend="Where it happened">
      <YesNo
        name="happenedElsewhere"
        label="Does new information that can be checked clearly show that it happened in the other area?"
      />
    </Fieldset>
  )
}

/** C2: new information shows that no crime happened. */
function OfC2(context: DecisionFormContext) {
  return (
    <>
      <EvidenceJudged {...context} />
      <Account />
      <Fieldset legend="What you find">
        <Radios
          name="testApplied"
          label="Which question did you ask yourself?"
          small
          options={[
            {
              value: 'something new shows it did not happen',
              label: 'Does something new show that it did not happen?',
            },
            { value: 'we would not record it today', label: 'Would we record it today?' },
            { value: 'on balance we doubt it', label: 'Is it more likely than not that it did not happen?' },
          ]}
        />
        <YesNo name="convinced" label="Are you convinced that no crime happened?" hint="Doubt is not enough." />
        {asks(context, 'compelling') && (
          <YesNo
            name="compelling"
            label="Is the information compelling?"
            hint="For rape and homicide the bar is very high."
          />
        )}
        {asks(context, 'consentIsTheIssue') && <YesNo name="consentIsTheIssue" label="Is consent the question here?" />}
      </Fieldset>
      {asks(context, 'pressure') && <Pressure />}
      {asks(context, 'otherReasonsToKeep') && (
        <Fieldset legend="Modern slavery">
          <YesNo name="otherReasonsToKeep" label="Do police have other reasons to keep the crime?" />
          <TextArea name="otherReasons" label="Why, or why not?" rows={2} />
        </Fieldset>
      )}
    </>
  )
}

function Pressure() {
  return (
    <Fieldset legend="Pressure on the victim">
      <Radios
        name="pressure"
        label="Was the victim under pressure to take it back?"
        hint="Think of fear, control, family and money."
        small
        options={[
          { value: 'none', label: 'No sign of it' },
          { value: 'possible', label: 'It is possible' },
          { value: 'clear', label: 'Yes, there is a clear concern', hint: 'Then the crime stays recorded.' },
        ]}
      />
      <TextArea name="pressureConsideration" label="How did you weigh it?" rows={3} />
    </Fieldset>
  )
}

/** C3: it is already recorded. */
function OfC3() {
  return (
    <Fieldset legend="What you find">
      <YesNo name="alreadyRecorded" label="Is this the same crime as the one that stays, or part of it?" />
    </Fieldset>
  )
}

/** C4: it was recorded by mistake. */
function OfC4(context: DecisionFormContext) {
  return (
    <Fieldset legend="What you find">
      <YesNo
        name="genuineMistake"
        label="Was recording it a genuine mistake?"
        hint="Measured by what police had on the day."
      />
      <YesNo name="noCrimeMoreLikelyThanNot" label="Is it more likely than not that there was no crime to record?" />
      {context.isRegistrar && wasBeforeTheText(context) && (
        <TextArea name="textReliedOn" label="Which text of the rules of that day did you rely on?" rows={2} />
      )}
    </Fieldset>
  )
}

/** C5: self-defence. */
function OfC5(context: DecisionFormContext) {
  return (
    <Fieldset legend="What you find">
      <YesNo
        name="selfDefenceShown"
        label="Does clear, new information that can be checked show self-defence?"
        hint="A claim is not enough."
      />
      <YesNo
        name="discretionConsidered"
        label="Have you considered whether cancelling is right here?"
        hint="It may lead to cancelling; it need not."
      />
      {asks(context, 'primaryAggressorConsidered') && (
        <>
          <YesNo name="primaryAggressorConsidered" label="Have you considered who the main aggressor is?" />
          <YesNo name="coercionConsidered" label="Have you considered coercion and control?" />
        </>
      )}
    </Fieldset>
  )
}

const OF: Readonly<Record<Category, (context: DecisionFormContext) => ReactElement>> = {
  C1: OfC1,
  C2: OfC2,
  C3: OfC3,
  C4: OfC4,
  C5: OfC5,
}

/** The judgements a category needs of its decider, and no others. */
export function JudgementFields(context: DecisionFormContext) {
  const Of = OF[context.category]
  return <Of {...context} />
}
