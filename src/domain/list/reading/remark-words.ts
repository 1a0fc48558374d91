/** Beginnings of words about somebody's work or place, in the languages in which lists were seen. */
const stems = `админ|аналитик|архитект|ассистент|бухгалтер|ведущ|главн|дизайн|департамент|директор|диспетчер|
  заместител|инженер|консультант|координатор|кладовщик|маркет|менеджер|младш|начальник|отдел|оператор|помощник|
  председател|программист|продаж|проект|разработчик|редактор|руководител|секретар|специалист|старш|стажер|
  стажёр|тестировщик|техник|управлен|финанс|эконом|эксперт|юрист|участник|модератор|владелец|
  інженер|бухгалтер|керівник|фахівець|провідн|відділ|
  account|admin|analyst|architect|assistant|associate|board|chief|consult|content|coordinator|customer|data|deputy|
  department|design|develop|director|editor|engineer|executive|external|finance|guest|head|human|intern|junior|lawyer|
  lead|manage|market|member|moderator|office|operat|owner|principal|product|project|recruit|representative|research|
  resources|sales|scientist|secretar|senior|service|software|specialist|staff|support|team|tester|trainee|vice|writer|
  abteilung|berat|buchhalt|entwickl|geschäfts|ingenieur|leiter|leitung|mitarbeit|vertrieb|referent|sachbearbeit|
  chargé|directeur|directrice|ingénieur|responsable|comptable|conseill|
  gerente|ingenier|desarrollador|contador|analista|diretor|engenheir|desenvolvedor|coordenador|
  direttore|ingegnere|sviluppatore|kierownik|specjalist|inżynier|księgow|dyrektor|müdür|mühendis|uzman`
  .split('|')
  .map((stem) => stem.trim())

const byLetter = new Map<string, readonly string[]>()
for (const stem of stems) byLetter.set(stem.charAt(0), [...(byLetter.get(stem.charAt(0)) ?? []), stem])

/** True for a word about somebody's work, place or part, which is no name. */
export function remarkWord(word: string): boolean {
  const lower = word.toLowerCase()
  return byLetter.get(lower.charAt(0))?.some((stem) => lower.startsWith(stem)) ?? false
}

/** True for what follows a name and only says more about that person: "ведущий инженер", "Content Editor", "finance". */
export const isRemark = (part: string): boolean => {
  const words = part.trim().split(/\s+/u)
  return words.some(remarkWord)
}
