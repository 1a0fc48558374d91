import { appInfo, methodGet, scope } from './app/app.ts'
import { batchOf } from './batch/batch.ts'
import { departmentGet } from './users/department.ts'
import { imNotifyPersonalAdd, imNotifySystemAdd } from './app/im-notify.ts'
import type { Method } from './method.ts'
import { appOptionGet, appOptionSet, userOptionGet, userOptionSet } from './app/options.ts'
import { placementBind, placementGet, placementList, placementUnbind } from './app/placement.ts'
import { profile, serverTime, userAdmin } from './users/profile.ts'
import { sonetGroupFeatureAccess } from './groups/sonet-group-feature.ts'
import { sonetGroupGet } from './groups/sonet-group-get.ts'
import { sonetGroupUserInvite } from './groups/sonet-group-user-invite.ts'
import { sonetGroupUserGet, sonetGroupUserGroups } from './groups/sonet-group-user-read.ts'
import {
  sonetGroupUserAdd,
  sonetGroupUserDelete,
  sonetGroupUserRequest,
  sonetGroupUserUpdate,
} from './groups/sonet-group-user-write.ts'
import { userCurrent, userFields, userGet, userSearch } from './users/user.ts'
import { usertogroupCancelInvite, usertogroupList, usertogroupRepeatInvite } from './groups/usertogroup.ts'
import { workgroupGet } from './groups/workgroup-get.ts'
import { workgroupList } from './groups/workgroup-list.ts'

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
