import ts from 'typescript';

/**
 * Every object has a `constructor`: what is looked up by a text from elsewhere must be its own. Keys whose type names
 * each of them are ours.
 */
export const ownKeys = {
  meta: {
    type: 'problem',
    messages: { inherited: 'A text may be "constructor": look it up with own(record, key), or in a Map.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const isText = (node) => (services.getTypeAtLocation(node).flags & ts.TypeFlags.String) !== 0;
    const isRecord = (node) =>
      checker
        .getIndexInfosOfType(checker.getApparentType(services.getTypeAtLocation(node)))
        .some(({ keyType }) => (keyType.flags & ts.TypeFlags.String) !== 0);
    return {
      'MemberExpression[computed=true]'(node) {
        if (isText(node.property) && isRecord(node.object)) context.report({ node, messageId: 'inherited' });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (isText(node.left) && isRecord(node.right)) context.report({ node, messageId: 'inherited' });
      },
    };
  },
};
