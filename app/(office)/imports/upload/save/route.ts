import { checkUpload } from '#lib/imports/uploads/check-upload'
import { LARGEST_EXTRACT, takeFiles } from '#lib/imports/uploads/take-files'
import { uploadForm } from '#lib/imports/model'
import { refuse } from '#lib/base/result'
import { postFile } from '#lib/people/file-door'

/** Takes the four files of an extract and checks them: a dry run. Outside the proxy, which would cut a large body short. */
export async function POST(request: Request): Promise<Response> {
  return postFile(request, {
    power: 'extract.import',
    page: '/imports',
    atMost: LARGEST_EXTRACT,
    take: takeFiles,
    deed: async (permit, { fields, uploadId }) => {
      const asked = uploadForm.safeParse(fields)
      if (!asked.success || uploadId === undefined)
        return refuse({ kind: 'incomplete', words: 'This form did not arrive whole. Send it again.' })
      const { how } = asked.data
      return checkUpload(permit, uploadId, { addPlaces: how.includes('add-places'), older: how.includes('older') })
    },
    then: (uploadId) => `/imports/upload/${uploadId}`,
  })
}
