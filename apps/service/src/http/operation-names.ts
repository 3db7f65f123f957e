import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = { operationId?: string };

/**
 * Names every operation as its slice (`submitDossier`, `dossierList`), so that generated clients speak the glossary.
 * A controller of several operations names the others by their methods (`signIn`, `whoAmI`).
 */
export function withOperationNames(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item).filter(isOperation));
  const count = new Map<string, number>();
  for (const { operationId } of operations)
    count.set(controllerOf(operationId), (count.get(controllerOf(operationId)) ?? 0) + 1);
  for (const operation of operations) operation.operationId = nameOf(operation.operationId, count);
  return document;
}

const isOperation = (part: unknown): part is Required<Operation> =>
  typeof part === 'object' && part !== null && 'operationId' in part;

const controllerOf = (operationId: string): string => operationId.split('_')[0]!;

function nameOf(operationId: string, count: ReadonlyMap<string, number>): string {
  const [controller = '', method = ''] = operationId.split('_');
  const slice = controller.replace(/Endpoint$/, '');
  return count.get(controller) === 1 || method === 'list' ? slice.charAt(0).toLowerCase() + slice.slice(1) : method;
}
