import type { ReactNode } from 'react'
import styles from './page.module.css'

/** What fills the frame: cards below each other, as wide as they are good to read. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <main className={styles['page']}>{children}</main>
}
