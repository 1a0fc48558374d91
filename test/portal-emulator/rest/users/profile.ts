import { photoUrl } from '../../pictures.ts'
import { portalDate } from '../envelope/envelope.ts'
import type { Method } from '../method.ts'

/** Who am I, with any token (rest.md 4.6). A dismissed caller gets `[]`. */
export const profile: Method = {
  name: 'profile',
  scopes: [],
  params: [],
  run: ({ caller, portal }) => {
    if (!caller.active) return { result: [] }
    return {
      result: {
        ID: String(caller.id),
        ADMIN: caller.admin,
        NAME: caller.name,
        LAST_NAME: caller.lastName,
        PERSONAL_GENDER: caller.gender,
        ...(caller.photo ? { PERSONAL_PHOTO: photoUrl(portal.origin, caller.id) } : {}),
        TIME_ZONE: caller.timeZone,
        TIME_ZONE_OFFSET: 0,
      },
    }
  },
}

export const userAdmin: Method = {
  name: 'user.admin',
  scopes: [],
  params: [],
  run: ({ caller }) => ({ result: caller.admin }),
}

export const serverTime: Method = {
  name: 'server.time',
  scopes: [],
  params: [],
  run: ({ portal }) => ({ result: portalDate(portal.now()) }),
}
