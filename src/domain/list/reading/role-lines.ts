import { marksIn } from './marks.ts'
import { cleanName, hasPatronymic } from './name-words.ts'
import { remarkWord } from './remark-words.ts'

/** Words for a part that somebody has. A beginning of a word is not enough here: Headley and Boardman are surnames. */
const roles = new Set(
  `owner owners moderator moderators member members manager managers admin admins administrator administrators head heads
  leader leaders lead leads guest guests host hosts cohost organizer organizers organiser organisers presenter presenters
  attendee attendees participant participants speaker speakers assistant assistants deputy director directors staff
  employee employees colleague colleagues invitee invitees invited required optional accepted declined tentative
  ceo cto cfo coo cio cmo hr vp
  владелец владельцы модератор модераторы участник участники участница менеджер менеджеры администратор администраторы
  руководитель руководители начальник начальники директор директора заместитель заместители помощник помощники
  ассистент ассистенты организатор организаторы докладчик докладчики приглашённые приглашенные обязательно необязательно
  гость гости сотрудник сотрудники коллеги секретарь
  власник власники керівник керівники учасники співробітники
  leiter leiterin leitung mitglieder teilnehmer eigentümer besitzer moderatoren gäste`.split(/\s+/u),
)

/** A team of people; its name may stand beside. */
const unit =
  /^(?:team|department|dept|division|unit|group|отдел|отделение|департамент|служба|управление|группа|команда|сектор|відділ|abteilung|équipe|equipo|dział)$/iu

const longEnough = 6
const mostWords = 6

/** Words between others, in small letters: "of", "по". */
const small = /^\p{Ll}{1,3}$|^&$/u

/**
 * True for a text that names a part or a team and nobody: "Owner:", "Head of Sales", "Отдел закупок". "Manager Torres"
 * and "Anna Head" may be people.
 */
export function isRoleLine(text: string): boolean {
  if (text.length > 80 || text.includes('://') || marksIn(text).length > 0 || hasPatronymic(text))
    return false
  const words = cleanName(text.replace(/[\s:–—-]+$/u, ''))
    .split(/[\s/,-]+/u)
    .filter(Boolean)
  const isRole = (word: string): boolean =>
    roles.has(word.toLowerCase()) || (words.length > 1 && word.length >= longEnough && remarkWord(word))
  const hasUnit = words.some((word) => unit.test(word))
  const known = words.filter((word) => isRole(word) || unit.test(word))
  const unknown = words.filter((word) => !isRole(word) && !unit.test(word) && !small.test(word))
  const isDeputed = known.length > 0 && unknown.every((word) => remarkWord(word))
  return (
    known.length > 0 &&
    words.length <= mostWords &&
    (isDeputed || (hasUnit && unknown.filter((word) => /^\p{Lu}/u.test(word)).length < 2))
  )
}
