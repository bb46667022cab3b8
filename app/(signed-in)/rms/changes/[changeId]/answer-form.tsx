'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { Select } from '#components/form/select'
import { TextArea } from '#components/form/text-area'
import { answerForm } from '#lib/imports/changes/answer-form'
import { type ChangeQuestion, QUESTION_WORDS } from '#lib/imports/changes/questions'

interface AnswerFormProps extends Omit<FormProps, 'children'> {
  questions: readonly ChangeQuestion[]
  asksForCode: boolean
  asksWhy: boolean
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unknown', label: 'I cannot say' },
] as const

/** Whether a change in the RMS is right: what the extract cannot tell, the reason, and what shows it. */
export function AnswerForm({ questions, asksForCode, asksWhy, ...form }: AnswerFormProps) {
  return (
    <CheckedForm {...form} schema={answerForm}>
      <Radios
        name="answer"
        label="Is this change right?"
        options={[
          {
            value: 'right',
            label: 'Yes, it is right',
            hint: 'The rules judge it with your answers before it is saved.',
          },
          { value: 'put_right', label: 'No, it is to be put right in the RMS' },
        ]}
      />
      {asksWhy && <Why />}
      {asksForCode && <WhichIncident />}
      {questions.map((question) => (
        <Radios key={question} name={question} label={QUESTION_WORDS[question]} inline small options={YES_NO} />
      ))}
      <TextArea
        name="reason"
        label="What is the reason?"
        hint="In at least ten words, so that anybody who looks later sees why."
        atMost={4000}
      />
      <TextArea
        name="shown"
        label="What shows it?"
        hint="Needed if the change is right. Quote the passage you rely on, and say where it stands."
        atMost={4000}
      />
      <Button>Save the answer</Button>
    </CheckedForm>
  )
}

const Why = () => (
  <Radios
    name="because"
    label="Why was the class changed?"
    options={[
      { value: 'further_information', label: 'Further substantive information' },
      { value: 'first_class_wrong', label: 'The first class was wrong' },
    ]}
  />
)

const WhichIncident = () => (
  <Select
    name="toCode"
    label="Which reported incident is it?"
    none="Select one"
    options={[
      { value: '100/01', label: '100/01: not confirmed, or the victim cannot be traced' },
      { value: '100/02', label: '100/02: credible evidence to the contrary' },
      { value: '100/03', label: '100/03: in another force area or outside the UK' },
    ]}
  />
)
