import { appInfo, methodGet, scope } from './app.ts'
import { batchOf } from './batch.ts'
import { departmentGet } from './department.ts'
import { imNotifyPersonalAdd, imNotifySystemAdd } from './im-notify.ts'
import type { Method } from './method.ts'
import { appOptionGet, appOptionSet, userOptionGet, userOptionSet } from './options.ts'
import { placementBind, placementGet, placementList, placementUnbind } from './placement.ts'
import { profile, serverTime, userAdmin } from './profile.ts'
import { sonetGroupGet } from './sonet-group-get.ts'
import { sonetGroupFeatureAccess } from './sonet-group-feature.ts'
import { sonetGroupUserInvite } from './sonet-group-user-invite.ts'
import { sonetGroupUserGet, sonetGroupUserGroups } from './sonet-group-user-read.ts'
import {
  sonetGroupUserAdd,
  sonetGroupUserDelete,
  sonetGroupUserRequest,
  sonetGroupUserUpdate,
} from './sonet-group-user-write.ts'
import { userCurrent, userFields, userGet, userSearch } from './user.ts'
import { workgroupGet } from './workgroup-get.ts'
import { workgroupList } from './workgroup-list.ts'
import { usertogroupCancelInvite, usertogroupList, usertogroupRepeatInvite } from './usertogroup.ts'

/** Everything that this portal can do, by lower-case name. */
const METHODS = new Map<string, Method>(
  [
    appInfo,
    appOptionGet,
    appOptionSet,
    userOptionGet,
    userOptionSet,
    scope,
    methodGet(methodNamed),
    batchOf(methodNamed),
    profile,
    userAdmin,
    serverTime,
    userCurrent,
    userFields,
    userGet,
    userSearch,
    departmentGet,
    sonetGroupGet,
    sonetGroupFeatureAccess,
    sonetGroupUserAdd,
    sonetGroupUserDelete,
    sonetGroupUserGet,
    sonetGroupUserGroups,
    sonetGroupUserInvite,
    sonetGroupUserRequest,
    sonetGroupUserUpdate,
    workgroupGet,
    workgroupList,
    usertogroupCancelInvite,
    usertogroupList,
    usertogroupRepeatInvite,
    placementBind,
    placementGet,
    placementList,
    placementUnbind,
    imNotifyPersonalAdd,
    imNotifySystemAdd,
  ].map((method) => [method.name, method]),
)

export function methodNamed(name: string): Method | undefined {
  return METHODS.get(name.toLowerCase())
}
