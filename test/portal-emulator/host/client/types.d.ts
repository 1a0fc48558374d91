/** What the server writes into the page for one app frame (written by frame/app-frame-config.ts). */
export interface AppFrameConfig {
  sid: string
  frameName: string
  /** App URL with DOMAIN, PROTOCOL, LANG and APP_SID appended. */
  address: string
  appOrigin: string
  opening: 'get' | 'post'
  /** Body of the POST form. */
  fields: Record<string, string>
  initData: Record<string, unknown>
  placement: string
  popup: boolean
  silent: boolean
  refresh: 'ok' | 'silent' | 'slow'
  userId: number
  isAdmin: boolean
}

/** One command, taken apart. */
export interface FrameMessage {
  command: string
  params: unknown
  callbackId: string
  sid: string
}

/** Answers the command; called without a value it sends the empty payload. */
type Reply = (value?: unknown) => void

export interface FrameContext {
  config: AppFrameConfig
  frame: HTMLIFrameElement
  /** The white box around the frame: this is what resizeWindow resizes. */
  layout: HTMLElement
  /** Waiting answers of placementBindEvent by event name. */
  listeners: Map<string, Reply>
  /** Says in the host log why a known command is left unanswered. */
  note: (text: string) => void
}

export type CommandHandler = (
  params: Record<string, unknown>,
  reply: Reply,
  context: FrameContext,
) => void | Promise<void>

/** A handler that asks the server first. */
export type AsyncCommandHandler = (...args: Parameters<CommandHandler>) => Promise<void>

/** A line of the host log. */
export interface LogLine {
  at: number
  direction: 'in' | 'out' | 'refused' | 'note'
  command: string
  text: string
}

/** What pages and tests may touch. */
interface PortalHost {
  log: LogLine[]
  /** Sends a placement event to every frame of this page that bound it; answers how many there were. */
  fireEvent: (event: string, value: unknown) => number
}

declare global {
  interface Window {
    portalHost: PortalHost
  }
}
