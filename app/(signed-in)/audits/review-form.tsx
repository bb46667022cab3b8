'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { Checkboxes } from '#components/form/checkboxes'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { CAUSE_WORDS, FINAL_CHOICE_FAULT_WORDS, FINDING_WORDS, NOW_WORDS } from '#lib/audits/reviews/model'
import { POINT_ANSWER_WORDS, POINT_ANSWERS, POINT_QUESTIONS, POINTS } from '#lib/audits/reviews/points'
import { reviewForm } from '#lib/audits/reviews/review-form'
import { AuditCause, AuditFinding, FinalChoiceFault } from '#lib/base/prisma/enums'

interface ReviewFormProps extends Omit<FormProps, 'children'> {
  /** Whether the registrar chose which crime is kept: then it is wrong for one of two reasons alone. */
  isFinalChoice: boolean
  /** Where what was typed so far is kept. */
  draftAction: string
}

const optionsOf = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: words[value] }))

/** What the auditor finds of the case as it was, point by point, and of the record as it is now. */
export function ReviewForm({ isFinalChoice, draftAction, ...form }: ReviewFormProps) {
  return (
    <CheckedForm {...form} schema={reviewForm}>
      <AsItWas isFinalChoice={isFinalChoice} />
      <TextArea
        name="reason"
        label="Why?"
        hint="If it was wrong, whoever decided reads this. Name nobody."
        atMost={4000}
      />
      <AsItStands />
      <Button>Save what you found</Button>
      <Button kind="secondary" unchecked formAction={draftAction}>
        Save and come back later
      </Button>
    </CheckedForm>
  )
}

const AsItWas = ({ isFinalChoice }: { isFinalChoice: boolean }) => (
  <>
    <h2 className="govuk-heading-m">What you find</h2>
    {POINTS.map((point) => (
      <Radios
        key={point}
        name={point}
        label={POINT_QUESTIONS[point]}
        options={optionsOf(POINT_ANSWERS, POINT_ANSWER_WORDS)}
        small
        inline
      />
    ))}
    <Radios
      name="finding"
      label="Was the decision right, on what was known then and under the rules of its day?"
      options={Object.values(AuditFinding).map((value) => ({
        value,
        label: FINDING_WORDS[value],
        reveal: value === 'wrong' ? <WhatWentWrong isFinalChoice={isFinalChoice} /> : undefined,
      }))}
    />
  </>
)

const AsItStands = () => (
  <>
    <Radios
      name="nowFinding"
      label="Is the record right now?"
      hint="Whatever was known when it was decided"
      options={optionsOf(Object.values(AuditFinding), NOW_WORDS)}
    />
    <TextArea
      name="concern"
      label="Could somebody be in danger? Say who and why"
      hint="Leave this empty if you have no such concern. The registrar is told at once."
      rows={3}
      atMost={4000}
    />
    <TextArea name="goodPractice" label="What was done well? You may leave this empty" rows={3} atMost={4000} />
  </>
)

function WhatWentWrong({ isFinalChoice }: { isFinalChoice: boolean }) {
  return (
    <>
      <Checkboxes
        name="causes"
        label="What went wrong?"
        options={optionsOf(Object.values(AuditCause), CAUSE_WORDS)}
        small
      />
      {isFinalChoice && (
        <Radios
          name="finalChoiceFault"
          label="Which crime is kept was the registrar’s choice. Why was it wrong?"
          options={optionsOf(Object.values(FinalChoiceFault), FINAL_CHOICE_FAULT_WORDS)}
          small
        />
      )}
      <Radios
        name="mayBeDeliberate"
        label="Could it have been deliberate?"
        hint="Professional standards look at it before whoever decided is shown anything"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        small
        inline
      />
    </>
  )
}
