import type { MessageNode } from './message-nodes.ts'
import { parseMessage } from './message-preview.ts'

/** The portal puts the group's name in its place (rest.md 1.7). */
const groupNameCode = '#GROUP_NAME#'

/** The portal cuts the title of a notification (rest.md 1.6). */
const titleLength = 150

/** A notification as a colleague gets it. */
export interface MessagePreview {
  readonly title: string
  /** Null when the portal uses its own words: for nothing, and for a "0" (rest.md 1.1). */
  readonly nodes: readonly MessageNode[] | null
}

export function previewOf(message: string, groupName: string): MessagePreview {
  const text = message.trim()
  const own = text === '' || text === '0'
  return {
    title: groupName.slice(0, titleLength),
    nodes: own ? null : parseMessage(text.replaceAll(groupNameCode, () => groupName)),
  }
}

/** Codes that the portal's messages know besides those of the preview; what they look like there is not proved. */
const otherCodes =
  /\[(?<code>img|size|color|font|code|quote|send|put|call|chat|icon|video|list|table|disk|spoiler)(?:[=\s][^\]\n]*)?\]/giu

/** What of a message is not shown as it was typed. */
export interface LiveCodes {
  readonly groupName: boolean
  readonly formatting: boolean
  /** Names of codes of which the preview cannot tell. */
  readonly doubtful: readonly string[]
}

const isFormatting = (node: MessageNode): boolean =>
  node.kind === 'styled' || node.kind === 'person' || (node.kind === 'link' && node.open !== '')

export function liveCodesIn(message: string): LiveCodes {
  const names = [...message.matchAll(otherCodes)].flatMap(({ groups }) => groups?.['code'] ?? [])
  return {
    groupName: message.includes(groupNameCode),
    formatting: parseMessage(message).some(isFormatting),
    doubtful: [...new Set(names.map((name) => name.toLowerCase()))],
  }
}
