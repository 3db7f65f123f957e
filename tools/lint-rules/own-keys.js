import { ESLintUtils } from '@typescript-eslint/utils';
import ts from 'typescript';

const hasTexts = ({ keyType }) => (keyType.flags & ts.TypeFlags.String) !== 0;

/**
 * Every object has a `constructor`: what is looked up by a text from elsewhere must be its own. Keys whose type names
 * each of them are ours, and an object that has no prototype inherits nothing.
 */
export const ownKeys = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { inherited: 'A text may be "constructor": look it up with own(record, key), or in a Map.' },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    const isText = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
    const isRecord = (node) =>
      checker.getIndexInfosOfType(checker.getApparentType(services.getTypeAtLocation(node))).some(hasTexts);
    return {
      'MemberExpression[computed=true]'(node) {
        if (isText(node.property) && isRecord(node.object)) context.report({ node, messageId: 'inherited' });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (isText(node.left) && isRecord(node.right)) context.report({ node, messageId: 'inherited' });
      },
    };
  },
});
