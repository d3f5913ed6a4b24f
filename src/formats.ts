export { ParseError } from './errors';
