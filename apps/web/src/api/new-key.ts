export { newId as newKey } from './new-id';
