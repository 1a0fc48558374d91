export {}

/** A busy machine is no failure: what is awaited in a test may take long to appear. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 15_000 })
}
