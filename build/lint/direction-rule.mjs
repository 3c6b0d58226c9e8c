import { complaintAboutImport } from './directions.mjs';

/**
 * Refuses imports against the directions of the architecture: static, dynamic and of
 * types alike, which no-restricted-imports would not see.
 * @type {import('eslint').Rule.RuleModule}
 */
export const directionRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{complaint}}' } },
  create(context) {
    /** @param {any} node the specifier */
    const check = (node) => {
      const specifier = node?.value ?? node?.literal?.value;
      if (typeof specifier !== 'string') return;
      const complaint = complaintAboutImport(context.filename, specifier);
      if (complaint) context.report({ node, messageId: 'refused', data: { complaint } });
    };
    return /** @type {import('eslint').Rule.RuleListener} */ ({
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      /** @param {any} node */
      TSImportType: (node) => check(node.source ?? node.argument),
      /** @param {any} node */
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    });
  },
};
