import { post } from '#lib/people/form-door'
import { noteTraining } from '#lib/people/standing/note-training'
import { trainingForm } from '#lib/people/standing/staff-form'

export async function POST(request: Request, { params }: { params: Promise<{ staffId: string }> }): Promise<Response> {
  const { staffId } = await params
  return post(request, {
    power: 'role.grant-decider',
    schema: trainingForm,
    page: `/admin/people/${staffId}`,
    deed: (permit, { completedOn }, formKey) => noteTraining(permit, staffId, completedOn, formKey),
    then: () => `/admin/people/${staffId}`,
  })
}
