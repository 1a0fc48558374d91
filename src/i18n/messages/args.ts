/** The arguments of each message. Made from en.arb by `npm run messages`: change that file, not this one. */
export interface MessageArgs {
  'app.title': null
  'start.outside.title': null
  'start.outside.text': null
  'start.insecure.title': null
  'start.insecure.text': null
  'start.silent.title': null
  'start.silent.text': null
  'start.notInstalled.title': null
  'start.notInstalled.text': null
  'start.notInstalled.action': null
  'start.crash.title': null
  'start.crash.text': null
  'start.incomplete.title': null
  'start.incomplete.text': null
  'part.failed': null
  'part.hint': null
  'part.rest': null
  'action.retry': null
  'action.back': null
  'action.close': null
  'action.reload': null
  'action.cancel': null
  'action.clear': null
  'action.remove': null
  'action.dismiss': null
  'action.sent': null
  'error.network': null
  'error.timeout': null
  'error.gateway': null
  'error.server': null
  'error.unexpected-answer': null
  'error.rate-limit': null
  'error.operation-limit': null
  'error.session-expired': null
  'error.session-unrenewed': null
  'error.scope-missing': null
  'error.method-missing': null
  'error.access-denied': null
  'error.app-closed': null
  'error.plan': null
  'error.confirmation': null
  'error.overload': null
  'error.portal-closed': null
  'error.group-not-found': null
  'error.bad-request': null
  'remedy.again': null
  'remedy.wait': null
  'remedy.reopen': null
  'remedy.administrator': null
  'remedy.support': null
  'closed.rule.owner': { readonly kind: 'collab' | 'other' | 'project' | 'scrum'; readonly group: string }
  'closed.rule.moderators': {
    readonly kind: 'collab' | 'other' | 'project' | 'scrum'
    readonly group: string
  }
  'closed.rule.members': { readonly group: string }
  'closed.rule.unknown': { readonly group: string }
  'closed.archived': { readonly group: string }
  'closed.gone': { readonly group: string }
  'closed.several': { readonly count: number }
  'closed.unreadable': { readonly groups: string }
  'closed.ask': { readonly names: string }
  'closed.copy': null
  'closed.copyFor': { readonly group: string }
  'closed.copied': null
  'closed.request.invite': { readonly kind: 'collab' | 'other' | 'project' | 'scrum'; readonly group: string }
  'closed.request.right': { readonly kind: 'collab' | 'other' | 'project' | 'scrum'; readonly group: string }
  'closed.request.restore': {
    readonly kind: 'collab' | 'other' | 'project' | 'scrum'
    readonly group: string
  }
  'closed.request.restoreFor': {
    readonly kind: 'collab' | 'other' | 'project' | 'scrum'
    readonly group: string
  }
  'closed.request.message': null
  'groups.label': null
  'groups.placeholder': null
  'groups.none': { readonly query: string }
  'groups.empty': null
  'groups.loading': null
  'groups.failed': { readonly reason: string }
  'groups.added': { readonly count: number; readonly name: string }
  'groups.removed': { readonly count: number; readonly name: string }
  'groups.found': { readonly count: number }
  'groups.members': { readonly count: number }
  'groups.secret': null
  'groups.hiddenArchived': { readonly count: number }
  'groups.kind.group': null
  'groups.kind.project': null
  'groups.kind.scrum': null
  'groups.kind.collab': null
  'groups.role.owner': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'groups.role.scrumMaster': null
  'groups.role.moderator': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'groups.unnamed': { readonly id: string }
  'groups.chosen': null
  'groups.recent': null
  'groups.mine': null
  'groups.shownFor': { readonly text: string }
  'groups.refused': null
  'groups.whoMay': { readonly names: string }
  'groups.archivedReason': null
  'people.label': null
  'people.placeholder': null
  'people.typeMore': { readonly count: number }
  'people.searching': null
  'people.none': { readonly query: string }
  'people.unfinished': null
  'people.asList': { readonly count: number }
  'people.found': { readonly count: number }
  'people.more': { readonly count: number }
  'people.others': { readonly count: number }
  'people.shownFor': { readonly text: string }
  'people.recent': null
  'people.team': null
  'people.failed': { readonly reason: string }
  'people.named': { readonly name: string; readonly detail: string }
  'people.added': { readonly count: number; readonly name: string }
  'people.removed': { readonly count: number; readonly name: string }
  'people.you': null
  'people.external': null
  'people.dismissed': null
  'people.notColleague': null
  'people.noEmails': null
  'people.unnamed': { readonly id: string }
  'people.chosen': null
  'people.addedMany': { readonly count: number }
  'people.removedMany': { readonly count: number }
  'tokens.remove': { readonly name: string }
  'tokens.already': { readonly name: string }
  'tokens.instructions': null
  'chosen.count': { readonly count: number }
  'chosen.found': { readonly count: number }
  'chosen.search': null
  'chosen.removeAll': { readonly count: number }
  'chosen.removeFound': { readonly count: number }
  'chosen.none': { readonly query: string }
  'chosen.close': null
  'opened.self': null
  'opened.dismissed': { readonly name: string }
  'opened.unknown': null
  'opened.unread': null
  'invite.button': { readonly count: number }
  'invite.buttonOf': { readonly count: number; readonly total: number }
  'invite.buttonMany': { readonly count: number }
  'invite.buttonManyOf': { readonly count: number; readonly total: number }
  'invite.buttonIdle': null
  'invite.hint': null
  'invite.hintUndo': { readonly count: number }
  'invite.why.noGroup': null
  'invite.why.noPeople': null
  'invite.why.nobody': null
  'invite.why.checking': null
  'invite.why.opening': null
  'invite.failed': { readonly reason: string }
  'invite.preparing': null
  'draft.unread': { readonly count: number }
  'draft.unreadText': null
  'draft.waiting': { readonly groups: string; readonly contents: string }
  'draft.waitingNoGroup': { readonly contents: string }
  'draft.waitingPeople': { readonly count: number }
  'draft.waitingLines': { readonly count: number }
  'draft.waitingMessage': { readonly text: string }
  'draft.use': null
  'draft.discard': null
  'draft.restored': { readonly time: string }
  'draft.startAgain': null
  'draft.cleared': null
  'draft.unclear': null
  'draft.peopleLeft': { readonly count: number }
  'draft.linesLeft': { readonly count: number }
  'earlier.title': null
  'earlier.running': null
  'earlier.silent': null
  'earlier.open': { readonly count: number; readonly time: string }
  'earlier.full': null
  'earlier.fullText': null
  'earlier.notDiscarded': null
  'earlier.stopped': { readonly count: number; readonly time: string }
  'earlier.check': null
  'earlier.cut': null
  'earlier.unread': null
  'earlier.text': { readonly count: number; readonly time: string }
  'earlier.resume': null
  'earlier.show': null
  'earlier.discard': null
  'earlier.checking': null
  'earlier.elsewhere': null
  'earlier.receipt': { readonly time: string }
  'earlier.showReceipt': null
  'earlier.damaged': null
  'earlier.damagedText': null
  'receipt.partial': null
  'forecast.title': { readonly count: number }
  'number.plain': { readonly count: number }
  'forecast.to': { readonly count: number; readonly group: string }
  'forecast.toAll': { readonly count: number; readonly group: string }
  'forecast.nobody': null
  'forecast.invitations': { readonly count: number }
  'forecast.toPeople': { readonly count: number }
  'forecast.inGroups': { readonly count: number }
  'forecast.everybody': { readonly count: number }
  'forecast.everybodyBut': { readonly count: number }
  'forecast.everybodyTo': { readonly group: string }
  'forecast.everybodyToBut': { readonly group: string }
  'forecast.people': { readonly count: number }
  'forecast.groups': { readonly count: number }
  'forecast.empty.title': null
  'forecast.empty.text': null
  'forecast.noGroup': null
  'forecast.noPeople': null
  'forecast.closed': null
  'forecast.andMore': { readonly count: number }
  'forecast.names': null
  'forecast.fewer': null
  'forecast.inGroup': { readonly name: string; readonly group: string }
  'verdict.invite': null
  'verdict.unchecked': null
  'verdict.checking': null
  'verdict.member': null
  'verdict.member-by-department': null
  'verdict.invited': null
  'verdict.requested': null
  'verdict.self': null
  'verdict.dismissed': null
  'verdict.outsider': null
  'verdict.not-a-person': null
  'verdict.no-right': null
  'verdict.archived': null
  'verdict.group-gone': null
  'verdict.removePeople': { readonly count: number }
  'verdict.removePeopleLabel': { readonly count: number; readonly verdict: string }
  'verdict.removeGroups': { readonly count: number }
  'verdictHint.unchecked': null
  'verdictHint.requested': null
  'matrix.title': null
  'matrix.colleague': null
  'matrix.groups': null
  'matrix.filter': null
  'matrix.all': null
  'matrix.sum': { readonly some: number; readonly all: number }
  'matrix.show': null
  'matrix.showTable': null
  'matrix.hide': null
  'matrix.cell.invite': null
  'matrix.cell.unchecked': null
  'matrix.cell.checking': null
  'matrix.cell.member': null
  'matrix.cell.member-by-department': null
  'matrix.cell.invited': null
  'matrix.cell.requested': null
  'matrix.cell.self': null
  'matrix.cell.dismissed': null
  'matrix.cell.outsider': null
  'matrix.cell.not-a-person': null
  'matrix.cell.no-right': null
  'matrix.cell.archived': null
  'matrix.cell.group-gone': null
  'removed.people': { readonly count: number }
  'removed.groups': { readonly count: number }
  'removed.undo': null
  'message.label': null
  'message.optional': null
  'message.placeholder': null
  'message.counter': { readonly used: number; readonly limit: number }
  'message.empty': null
  'message.hint': null
  'message.noRoom': { readonly count: number; readonly limit: number }
  'message.live.group': null
  'message.live.codes': null
  'message.live.doubtful': { readonly codes: string }
  'message.preview': null
  'message.preview.invites': { readonly name: string; readonly group: string }
  'message.preview.title': null
  'message.preview.group': null
  'message.preview.someGroup': null
  'message.preview.own': null
  'message.preview.accept': null
  'message.preview.decline': null
  'message.texts': null
  'texts.save': null
  'texts.why.empty': null
  'texts.why.too-many': { readonly limit: number }
  'texts.why.too-large': null
  'texts.empty': null
  'texts.failed': null
  'texts.damaged': null
  'texts.notKept': null
  'texts.use': null
  'texts.rename': null
  'texts.delete': null
  'texts.named': { readonly words: string; readonly name: string }
  'texts.name': null
  'texts.done': null
  'texts.replaceAsk': null
  'texts.replace': null
  'texts.keep': null
  'texts.isSaved': null
  'texts.saved': { readonly name: string }
  'texts.used': { readonly name: string }
  'texts.deleted': { readonly name: string }
  'texts.undo': null
  'texts.undone': null
  'addFrom.label': null
  'addFrom.list': null
  'addFrom.department': null
  'addFrom.group': null
  'addFrom.saved': null
  'sources.notAdded': { readonly count: number }
  'sources.goOn': null
  'sources.noPermission': null
  'departments.title': null
  'departments.reading': null
  'departments.failed': null
  'departments.search': null
  'departments.list': null
  'departments.none': { readonly query: string }
  'departments.withSub': null
  'departments.comesWith': { readonly name: string }
  'departments.people': { readonly count: number }
  'departments.peopleAtMost': { readonly count: number }
  'departments.show': null
  'departments.showCount': { readonly count: number }
  'departments.showAtMost': { readonly count: number }
  'departments.addAll': null
  'departments.chooseFirst': null
  'otherGroup.title': null
  'otherGroup.sides': null
  'otherGroup.of': null
  'otherGroup.notOf': null
  'otherGroup.archived': null
  'otherGroup.target': null
  'otherGroup.onOtherSide': null
  'otherGroup.search': null
  'otherGroup.list': null
  'otherGroup.none': { readonly query: string }
  'otherGroup.isTarget': null
  'otherGroup.show': { readonly count: number }
  'otherGroup.showNone': null
  'otherGroup.chooseFirst': null
  'otherGroup.roles': null
  'otherGroup.role.all': null
  'otherGroup.role.owner': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'otherGroup.role.scrumMaster': null
  'otherGroup.role.moderator': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'otherGroup.role.member': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'otherGroup.is.owner': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'otherGroup.is.scrumMaster': null
  'otherGroup.is.moderator': { readonly kind: 'collab' | 'other' | 'project' | 'scrum' }
  'otherGroup.hidden': { readonly count: number }
  'review.reading': null
  'review.progress': { readonly done: number; readonly total: number }
  'review.progressUnknown': { readonly done: number }
  'review.progressLabel': null
  'review.stop': null
  'review.stopped': null
  'review.failed': { readonly reason: string }
  'review.goOn': null
  'review.people': { readonly count: number }
  'review.member': { readonly count: number }
  'review.requested': { readonly count: number }
  'review.waiting': { readonly count: number }
  'review.chosen': { readonly count: number }
  'review.gone': { readonly count: number }
  'review.unknown': { readonly count: number }
  'review.taken': { readonly count: number }
  'review.minusMembers': null
  'review.search': null
  'review.list': null
  'review.none': { readonly query: string }
  'review.nobody': null
  'review.head': null
  'review.tag.gone': null
  'review.tag.chosen': null
  'review.tag.member': null
  'review.tag.requested': null
  'review.tag.waiting': null
  'review.takeAll': null
  'review.takeNone': null
  'review.add': { readonly count: number }
  'review.addNone': null
  'review.addNobody': null
  'review.stillReading': null
  'saved.lists.title': null
  'saved.lists.name': null
  'saved.lists.save': { readonly count: number }
  'saved.lists.count': { readonly count: number }
  'saved.lists.empty': null
  'saved.lists.used': { readonly count: number; readonly name: string }
  'saved.lists.before': { readonly count: number }
  'saved.lists.left': { readonly names: string }
  'saved.lists.unknown': { readonly count: number }
  'saved.lists.tidy': { readonly count: number }
  'groups.sets': null
  'groups.editSets': null
  'saved.sets.title': null
  'saved.sets.name': null
  'saved.sets.save': { readonly count: number }
  'saved.sets.count': { readonly count: number }
  'saved.sets.empty': null
  'saved.sets.used': { readonly count: number; readonly name: string }
  'saved.sets.before': { readonly count: number }
  'saved.sets.gone': { readonly count: number }
  'saved.unread': null
  'saved.save': null
  'saved.use': null
  'saved.useNamed': { readonly name: string }
  'saved.useFailed': { readonly reason: string }
  'saved.rename': null
  'saved.renameNamed': { readonly name: string }
  'saved.newName': { readonly name: string }
  'saved.keepName': null
  'saved.cancel': null
  'saved.delete': null
  'saved.deleteNamed': { readonly name: string }
  'saved.deleted': { readonly name: string }
  'saved.undo': null
  'saved.room': { readonly percent: number }
  'saved.failed': null
  'saved.refused.no-name': null
  'saved.refused.name-taken': null
  'saved.refused.nothing': null
  'saved.refused.too-large': null
  'lines.resume': { readonly count: number }
  'lines.unmatched': null
  'lines.dismiss': null
  'lines.undo': null
  'lines.drop': null
  'list.title': null
  'lines.opening': null
  'lines.notOpened': null
  'list.text': null
  'list.textHint': null
  'list.placeholder': null
  'list.look': null
  'list.file': null
  'list.fileHint': null
  'list.more': null
  'list.empty': null
  'list.nothingIn': { readonly file: string }
  'list.pastedText': null
  'list.reading': { readonly file: string }
  'list.waiting': { readonly count: number }
  'list.tooBig': { readonly file: string; readonly limit: number }
  'list.unreadable': { readonly file: string }
  'list.protected': { readonly file: string }
  'list.tooMuch': { readonly file: string; readonly limit: number }
  'list.noReader': { readonly file: string }
  'list.fileHidden': { readonly count: number; readonly file: string }
  'list.fileTooLong': { readonly file: string; readonly count: number; readonly limit: number }
  'list.tooLong': { readonly count: number; readonly limit: number }
  'list.heading': { readonly text: string }
  'list.leftOut.title': { readonly count: number; readonly text: string }
  'list.leftOut.nobody': { readonly count: number; readonly text: string }
  'list.leftOut.record': { readonly count: number; readonly text: string }
  'list.leftOut.card': { readonly count: number; readonly text: string }
  'list.leftOut.too-long': { readonly count: number; readonly text: string }
  'list.fileRead': { readonly count: number; readonly file: string }
  'list.sheetRead': { readonly sheet: string; readonly count: number }
  'list.sheet': null
  'list.table': { readonly number: number }
  'list.hiddenRows': { readonly count: number }
  'list.hiddenColumns': { readonly count: number }
  'list.hiddenSheets': { readonly count: number }
  'list.readAs': null
  'list.encoding.utf-8': null
  'list.encoding.utf-16le': null
  'list.encoding.utf-16be': null
  'list.encoding.windows-1251': null
  'list.encoding.koi8-u': null
  'list.encoding.ibm866': null
  'list.encoding.windows-1252': null
  'list.encoding.windows-1250': null
  'list.encoding.windows-1253': null
  'list.encoding.windows-1254': null
  'list.progress': { readonly done: number; readonly total: number }
  'list.stop': null
  'list.goOn': null
  'list.stopped': { readonly count: number }
  'list.failed': { readonly reason: string }
  'list.done': { readonly count: number; readonly found: number }
  'list.noEmails': null
  'list.uninvitable': { readonly count: number }
  'list.lines': { readonly count: number }
  'list.filter': null
  'list.shown': { readonly count: number }
  'list.class.all': null
  'list.class.found': null
  'list.class.several': null
  'list.class.not-found': null
  'list.class.duplicate': null
  'list.class.chosen': null
  'list.class.dismissed': null
  'list.class.self': null
  'list.class.not-offered': null
  'list.class.waiting': null
  'list.is.found': null
  'list.is.several': null
  'list.is.maybe': null
  'list.is.not-found': null
  'list.is.duplicate': { readonly line: number }
  'list.is.chosen': null
  'list.is.dismissed': null
  'list.is.self': null
  'list.is.not-offered': null
  'list.is.waiting': null
  'list.why.nobody': null
  'list.why.no-email-lookup': null
  'list.why.too-short': null
  'list.column.line': null
  'list.column.person': null
  'list.column.state': null
  'list.column.deed': null
  'list.edit': { readonly line: number; readonly text: string }
  'list.editField': { readonly line: number }
  'list.again': null
  'list.cancelEdit': null
  'list.remove': { readonly line: number; readonly text: string }
  'lines.removed': { readonly count: number }
  'list.removeShown': { readonly count: number }
  'list.choose': { readonly line: number; readonly text: string }
  'list.moreFit': null
  'list.showAll': { readonly count: number }
  'list.chooseAnother': { readonly line: number }
  'list.another': null
  'list.add': { readonly count: number }
  'list.add.none': null
  'list.added': { readonly count: number }
  'list.left': { readonly count: number }
  'undo.title': { readonly count: number; readonly time: string }
  'undo.spoken': { readonly count: number }
  'undo.undo': null
  'undo.now': null
  'undo.done': null
  'undo.setting': null
  'sending.title': { readonly done: number; readonly total: number }
  'sending.sub': null
  'sending.stayOpen': null
  'sending.pause': null
  'sending.resume': null
  'sending.paused': null
  'sending.pausing': null
  'sending.left': { readonly count: number }
  'sending.cancelling': null
  'sending.stop': null
  'sending.progress': null
  'sending.group': null
  'sending.groupProgress': null
  'sending.now': null
  'sending.of': { readonly done: number; readonly total: number }
  'sending.activity.sending': null
  'sending.activity.reading': null
  'sending.activity.next': null
  'sending.activity.done': null
  'sending.wait.rate-limit': { readonly time: string }
  'sending.wait.operation-limit': { readonly time: string }
  'sending.wait.settling': null
  'sending.wait.unreachable': { readonly time: string }
  'sending.people': null
  'sending.person': null
  'sending.state': null
  'sending.person.next': null
  'sending.person.sending': null
  'sending.person.checking': null
  'time.today': null
  'time.yesterday': null
  'time.dayAt': { readonly day: string; readonly time: string }
  'time.seconds': { readonly count: number }
  'time.minutes': { readonly minutes: number; readonly seconds: number }
  'joined.comma': { readonly first: string; readonly second: string }
  'joined.colon': { readonly first: string; readonly second: string }
  'joined.semicolon': { readonly first: string; readonly second: string }
  'joined.sentences': { readonly first: string; readonly second: string }
  'joined.quoted': { readonly text: string }
  'action.settings': null
  'settings.close': null
  'settings.guide': null
  'settings.undoText': null
  'receipt.invitedInto': { readonly count: number; readonly group: string }
  'receipt.invitedMany': { readonly count: number }
  'receipt.foundMany': { readonly count: number }
  'receipt.probable': { readonly count: number }
  'receipt.notKnown': { readonly count: number }
  'receipt.unknown': { readonly count: number }
  'receipt.lookAgain': null
  'receipt.notInvitedOrUnknown': null
  'receipt.nobodyInto': { readonly group: string }
  'receipt.nobody': null
  'receipt.notInvitedSub': { readonly count: number }
  'receipt.notInvitedMany': { readonly count: number }
  'receipt.allInvited': null
  'receipt.notInvited': null
  'receipt.invited': null
  'receipt.person': null
  'receipt.group': null
  'receipt.why': null
  'receipt.outcome': null
  'receipt.id': null
  'receipt.retry': { readonly count: number }
  'receipt.more': null
  'receipt.openGroup': null
  'receipt.openNamed': { readonly group: string }
  'receipt.showMore': { readonly count: number }
  'receipt.shownOf': { readonly shown: number; readonly total: number }
  'receipt.shown': { readonly count: number }
  'receipt.filter': null
  'receipt.class.all': null
  'receipt.class.unknown': null
  'receipt.class.not-sent': null
  'receipt.class.refused': null
  'receipt.class.closed': null
  'receipt.class.requested': null
  'receipt.class.waiting': null
  'receipt.class.member': null
  'receipt.class.unsuitable': null
  'receipt.class.invited-probably': null
  'receipt.class.invited': null
  'receipt.tag.refused': null
  'receipt.tag.invited-probably': null
  'receipt.sentAt': { readonly time: string }
  'receipt.message': null
  'receipt.todo': null
  'receipt.step.check': null
  'receipt.step.accept': null
  'receipt.step.ask': null
  'receipt.step.write': null
  'receipt.labelled': { readonly words: string; readonly name: string }
  'receipt.checking': null
  'receipt.checked.none': { readonly time: string }
  'receipt.checked.invited': { readonly time: string }
  'receipt.checked.member': { readonly time: string }
  'receipt.checked.requested': { readonly time: string }
  'receipt.checked.gone': { readonly time: string }
  'receipt.checked.unreadable': { readonly time: string }
  'receipt.copyText': null
  'receipt.copied': null
  'receipt.copyIds': null
  'receipt.idsCopied': { readonly count: number }
  'receipt.copyFailed': null
  'receipt.copyByHand': null
  'receipt.csv': null
  'receipt.csvGiven': { readonly file: string; readonly copy: string }
  'receipt.print': null
  'record.title': { readonly time: string }
  'record.sentWith': { readonly message: string }
  'record.group': { readonly group: string; readonly id: string }
  'record.part': { readonly title: string; readonly count: number }
  'record.line': { readonly name: string; readonly id: string; readonly outcome: string }
  'record.lineDetail': {
    readonly name: string
    readonly detail: string
    readonly id: string
    readonly outcome: string
  }
  'record.checked': { readonly outcome: string; readonly checked: string }
  'record.file': null
  'record.separator': null
  'record.position': null
  'record.department': null
  'record.groupId': null
  'record.invited': null
  'record.yes': null
  'record.unknown': null
  'record.no': null
  'record.time': null
  'record.message': null
  'outcome.invited': null
  'outcome.invitedByReading': null
  'outcome.member': null
  'outcome.already-invited': null
  'outcome.requested': null
  'outcome.refused.no-right': null
  'outcome.refused.does-not-accept': null
  'outcome.refused.unexplained': null
  'outcome.unknown': null
  'outcome.notSent.cancelled': null
  'outcome.notSent.no-answer': null
  'outcome.notSeen': { readonly time: string }
  'outcome.notSeenAnswered': { readonly time: string }
  'outcome.turnedDown': { readonly reason: string }
  'outcome.turnedDown.read': { readonly reason: string; readonly time: string }
  'outcome.turnedDown.gone': { readonly reason: string }
  'outcome.notSent.because': { readonly reason: string }
  'outcome.notSent.interrupted': null
  'outcome.notSent.elsewhere': null
  'outcome.leftOut.invite': null
  'outcome.leftOut.unchecked': null
  'outcome.leftOut.checking': null
  'outcome.leftOut.member': null
  'outcome.leftOut.member-by-department': null
  'outcome.leftOut.invited': null
  'outcome.leftOut.requested': null
  'outcome.leftOut.self': null
  'outcome.leftOut.dismissed': null
  'outcome.leftOut.outsider': null
  'outcome.leftOut.not-a-person': null
  'outcome.leftOut.no-right': null
  'outcome.leftOut.archived': null
  'outcome.leftOut.group-gone': null
  'sent.toForm': null
  'sent.toReceipt': null
  'sent.reading': null
  'sent.failed': { readonly reason: string }
  'sent.empty': null
  'sent.list': null
  'sent.open': { readonly groups: string; readonly time: string }
  'sent.more': { readonly count: number }
  'sent.gone': { readonly count: number }
  'sent.damaged': { readonly count: number }
  'sent.invited': { readonly count: number }
  'sent.notInvited': { readonly count: number }
  'sent.notKnown': { readonly count: number }
  'sent.seen': { readonly counts: string; readonly time: string }
  'sent.stopped': null
  'sent.remind': { readonly groups: string; readonly time: string }
  'run.now': { readonly counts: string }
  'run.reading': null
  'run.failed': { readonly reason: string }
  'run.then': null
  'run.nowColumn': null
  'run.cut': null
  'run.goneText': null
  'run.filter': null
  'run.all': null
  'run.nobody': null
  'newcomers.title': { readonly count: number; readonly source: string }
  'newcomers.atLeast': { readonly count: number; readonly source: string }
  'newcomers.there': { readonly count: number }
  'newcomers.take': { readonly count: number }
  'newcomers.failed': null
  'standing.accepted': null
  'standing.in-group': null
  'standing.waiting': null
  'standing.awaited': null
  'standing.requested': null
  'standing.gone': null
  'standing.dismissed': null
  'standing.group-gone': null
  'standing.unreadable': null
  'standing.none': null
  'standings.accepted': { readonly count: number }
  'standings.in-group': { readonly count: number }
  'standings.waiting': { readonly count: number }
  'standings.requested': { readonly count: number }
  'standings.gone': { readonly count: number }
  'standings.dismissed': { readonly count: number }
  'standings.group-gone': { readonly count: number }
  'standings.unreadable': { readonly count: number }
  'standings.none': { readonly count: number }
  'chip.accepted': null
  'chip.in-group': null
  'chip.waiting': null
  'chip.requested': null
  'chip.gone': null
  'chip.dismissed': null
  'chip.group-gone': null
  'chip.unreadable': null
  'chip.none': null
  'placement.group-tab': null
  'placement.person-card': null
  'standing.reminded': { readonly standing: string; readonly time: string }
  'standing.perhapsReminded': { readonly standing: string; readonly time: string }
  'followUp.remind': { readonly count: number }
  'followUp.remindNobody': null
  'followUp.resting': null
  'followUp.again': { readonly count: number }
  'followUp.withdrawThere': null
  'followUp.withdrawInEach': null
  'followUp.chat': null
  'followUp.chatWith': { readonly name: string }
  'followUp.noScope': null
  'remind.title': null
  'remind.text': null
  'remind.default': null
  'remind.hint': null
  'remind.empty': null
  'remind.resting': { readonly count: number }
  'remind.send': { readonly count: number }
  'remind.progress': null
  'remind.sent': { readonly count: number }
  'remind.nobody': null
  'remind.unknown': { readonly count: number }
  'withdraw.question': { readonly count: number }
  'withdraw.text': null
  'withdraw.yes': { readonly count: number }
  'withdraw.progress': null
  'withdraw.done': { readonly count: number }
  'withdraw.gone': { readonly count: number }
  'withdraw.waiting': { readonly count: number }
  'withdraw.unknown': { readonly count: number }
  'errand.stayOpen': null
  'errand.pause': null
  'errand.unreachable': null
  'errand.notSent': { readonly count: number; readonly reason: string }
  'errand.not-taken': null
  'errand.cancelled': null
  'errand.no-answer': null
  'errand.failed': { readonly reason: string }
  'settings.seconds': { readonly count: number }
  'settings.none': null
  'settings.message': null
  'settings.messageText': null
  'settings.failed': { readonly reason: string }
  'places.title': null
  'places.text': null
  'places.group-tab': null
  'places.person-card': null
  'places.bound': null
  'places.moved': null
  'places.off': null
  'places.unbound': null
  'places.not-offered': { readonly scope: string }
  'places.refused': { readonly reason: string }
  'places.noScope': { readonly scope: string }
  'places.noAddress': null
  'places.elsewhere': null
  'data.title': null
  'data.text': null
  'data.room': { readonly used: number; readonly room: number }
  'data.roomLabel': null
  'data.size': { readonly size: number }
  'data.nothing': null
  'data.draft': null
  'data.runs': null
  'data.sent': null
  'data.lists': null
  'data.sets': null
  'data.texts': null
  'data.recent': null
  'data.settings': null
  'data.other': null
  'data.delete': null
  'data.ask': null
  'data.askText': null
  'data.yes': null
  'data.deleted': null
  'data.failed': { readonly reason: string }
  'data.afresh': null
  'about.title': null
  'about.version': { readonly version: string }
  'about.scopes': null
  'about.granted': null
  'missing.sonet_group': null
  'missing.socialnetwork': null
  'missing.user_basic': null
  'missing.user_brief': null
  'missing.department': null
  'missing.placement': null
  'missing.im': null
  'check.start': null
  'check.text': null
  'check.failed': { readonly reason: string }
  'check.title': null
  'check.methods': null
  'check.methodsOpen': { readonly count: number }
  'check.methodsMissing': { readonly names: string }
  'check.methodsClosed': { readonly names: string }
  'check.methodsUnknown': { readonly names: string }
  'check.scopes': null
  'check.roster': null
  'check.rosterShown': null
  'check.rosterPart': null
  'check.rosterHidden': null
  'check.rosterNone': null
  'check.search': null
  'check.searchWords': null
  'check.searchColumns': null
  'check.searchUnknown': null
  'check.storage': null
  'check.storageGood': { readonly count: number }
  'check.storageCut': { readonly count: number; readonly stored: number }
  'check.storageLeft': { readonly count: number }
  'check.storageBad': null
  'check.copy': null
  'check.copied': null
}
