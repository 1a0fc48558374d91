import { faultOf, faultOfTest, isTest } from './rooms.js'

/**
 * Shows in the editor what `test/architecture.test.ts` would say: an import that the table in `src/README.md` does
 * not allow.
 */
const imports = {
  /** @param {{ filename: string, report: (problem: { node: object, message: string }) => void }} context */
  create(context) {
    /** @param {{ source?: { value?: unknown } | null, importKind?: string, exportKind?: string }} node */
    const check = (node) => {
      const name = node.source?.value
      if (typeof name !== 'string') return
      const faultIn = isTest(context.filename) ? faultOfTest : faultOf
      const fault = faultIn(context.filename, name, (node.importKind ?? node.exportKind) === 'type')
      if (fault !== null) context.report({ node, message: fault })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    }
  },
}

// The linter asks for a default export.
export default { meta: { name: 'rooms' }, rules: { imports } }
