'use client'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { attemptQuestions } from '#lib/victims/informing/notification-questions'

/** The form of a try, checked in the browser as the server will check it. */
export const AttemptForm = (form: FormProps) => <CheckedForm {...form} schema={attemptQuestions} />
