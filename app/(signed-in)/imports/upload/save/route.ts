import { checkUpload } from '#lib/imports/uploads/check-upload'
import { LARGEST_EXTRACT, receiveFiles } from '#lib/imports/uploads/receive-files'
import { uploadForm } from '#lib/imports/model'
import { refuse } from '#lib/base/result'
import { uploadRoute } from '#lib/people/upload-route'

/** Takes the four files of an extract and checks them: a dry run. Outside the proxy, which would cut a large body short. */
export const POST = uploadRoute('/imports/upload/save', {
  permission: 'extract.import',
  page: () => '/imports',
  atMost: () => LARGEST_EXTRACT,
  take: receiveFiles,
  command: async (permit, { fields, uploadId }) => {
    const form = uploadForm.safeParse(fields)
    if (!form.success || uploadId === undefined)
      return refuse({ kind: 'incomplete', words: 'This form did not arrive whole. Send it again.' })
    const { how } = form.data
    return checkUpload(permit, uploadId, { addAreasAndUnits: how.includes('add-places'), older: how.includes('older') })
  },
  then: (_, uploadId) => `/imports/upload/${uploadId}`,
})
