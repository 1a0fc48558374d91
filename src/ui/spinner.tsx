import styles from './spinner.module.css'

/** Decorative: the control or the text beside it says what is going on. Size in px. */
export function Spinner({ size = 16 }: { readonly size?: number }) {
  return (
    <svg className={styles['spinner']} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle className={styles['track']} cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 6 6" />
    </svg>
  )
}
