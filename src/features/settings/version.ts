/** Put in by the build (vite.config.ts), from package.json. */
declare const appVersion: string

/** The version of the app. */
export const version = appVersion
