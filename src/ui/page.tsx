import type { ReactNode } from 'react'
import styles from './page.module.css'

/** The layout of a screen: cards below each other, no wider than is good to read. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <main className={styles['page']}>{children}</main>
}
