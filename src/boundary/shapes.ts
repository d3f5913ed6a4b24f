import { shown } from './shown';

/** Kinds of values, each with how a message calls it and what tells it. */
const kinds = {
  any: ['anything', () => true],
  text: ['a text', isText],
  string: ['a string', isText],
  name: ['a text that is not empty', (value: unknown) => isText(value) && value !== ''],
  number: ['a number', (value: unknown) => typeof value === 'number' && !Number.isNaN(value)],
  index: ['a whole number from 0', (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0],
  boolean: ['a boolean', (value: unknown) => typeof value === 'boolean'],
  function: ['a function', (value: unknown) => typeof value === 'function'],
  object: ['an object', (value: unknown) => isObject(value) && !Array.isArray(value)],
  array: ['an array', Array.isArray],
  /** Numbers one behind the other, plain or typed. */
  vector: ['an array of numbers', (value: unknown) => Array.isArray(value) || ArrayBuffer.isView(value)],
  bytes: ['a Uint8Array', (value: unknown) => value instanceof Uint8Array],
  iterable: [
    'a list',
    (value: unknown) => isObject(value) && (Symbol.iterator in value || Symbol.asyncIterator in value),
  ],
} satisfies Record<string, readonly [string, (value: unknown) => boolean]>;

/**
 * What a value must be: of a kind; one of some words (a set); of any of several shapes (an array); a list whose members are of a shape, or an object whose values
 * are; an object whose fields are each of their own; or a field that may be made when it is first read, which is not asked for then. A field whose name ends with `?` may be
 * undefined.
 */
export type Shape =
  | keyof typeof kinds
  | ReadonlySet<string>
  | readonly Shape[]
  | { readonly members: Shape }
  | { readonly each: Shape }
  | { readonly late: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

/** Where a value departs from its shape, such as `[3].start`, and the end of a sentence about it. */
interface Fault {
  path: string;
  says: string;
}

/**
 * What is wrong with a value, as a sentence such as `beads[3].start must be a number; got "1"`.
 *
 * @param name - what the value is called
 * @returns undefined where it is of the shape
 */
export function faultOf(name: string, value: unknown, shape: Shape): string | undefined {
  if (testOf(shape)(value)) return undefined;
  const fault = find(value, shape);
  return fault && `${name}${fault.path} must be ${fault.says}`;
}

type Test = (value: unknown) => boolean;

/** The tests of the shapes that were asked for: long texts have millions of sentences, and nearly all calls are right. */
const tests = new WeakMap<object, Test>();

/** Whether a value is of a shape; says the same as {@link find}, which says more where it is not. */
function testOf(shape: Shape): Test {
  if (typeof shape === 'string') return kinds[shape][1];
  let test = tests.get(shape);
  if (!test) tests.set(shape, (test = newTest(shape)));
  return test;
}

function newTest(shape: Exclude<Shape, string>): Test {
  if (shape instanceof Set) return (value) => shape.has(value);
  if ('members' in shape) {
    const test = testOf(shape.members);
    return (value) => Array.isArray(value) && isEvery(value, test);
  }
  if ('each' in shape) {
    const test = testOf(shape.each);
    return (value) => isObject(value) && isEvery(Object.values(value), test);
  }
  if (isLate(shape)) return testOf(shape.late);
  if ('fields' in shape) return fieldsTest(shape.fields);
  return (value) => find(value, shape) === undefined;
}

function isEvery(values: readonly unknown[], test: Test): boolean {
  for (let k = 0; k < values.length; k++) if (!test(values[k])) return false;
  return true;
}

function fieldsTest(fields: Readonly<Record<string, Shape>>): Test {
  const all = Object.entries(fields).map(([name, shape]) => ({
    key: keyOf(name),
    isOptional: keyOf(name) !== name,
    isLate: isLate(shape),
    test: testOf(shape),
  }));
  return (value) => {
    if (!isObject(value)) return false;
    for (let k = 0; k < all.length; k++) {
      const { key, isOptional, isLate: late, test } = all[k]!;
      if (late && isMade(value, key)) continue;
      const own = value[key];
      if (!(own === undefined && isOptional) && !test(own)) return false;
    }
    return true;
  };
}

/** The name of a field without the mark that it may be undefined. */
function keyOf(name: string): string {
  return name.endsWith('?') ? name.slice(0, -1) : name;
}

/** Whether a field is made when it is read. */
function isMade(value: object, key: string): boolean {
  return Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;
}

function find(value: unknown, shape: Shape): Fault | undefined {
  if (typeof shape === 'string') {
    const [called, is] = kinds[shape];
    return is(value) ? undefined : wrong(called, value);
  }
  if (shape instanceof Set) {
    const words = [...(shape as ReadonlySet<string>)].join(', ');
    return shape.has(value) ? undefined : wrong(`one of ${words}`, value);
  }
  if ('members' in shape) return inMembers(value, shape.members);
  if (isLate(shape)) return find(value, shape.late);
  if ('each' in shape) return inFields(value, isObject(value) ? alike(value, shape.each) : {});
  return 'fields' in shape ? inFields(value, shape.fields) : inAny(value, shape as readonly Shape[]);
}

function inMembers(value: unknown, shape: Shape): Fault | undefined {
  if (!Array.isArray(value)) return wrong('a list', value);
  // holes of a list count as undefined
  for (let k = 0; k < value.length; k++) {
    const fault = find(value[k], shape);
    if (fault) return { ...fault, path: `[${k}]${fault.path}` };
  }
  return undefined;
}

function inFields(value: unknown, fields: Readonly<Record<string, Shape>>): Fault | undefined {
  if (!isObject(value)) return wrong('an object', value);
  for (const [name, shape] of Object.entries(fields)) {
    const key = keyOf(name);
    if (isLate(shape) && isMade(value, key)) continue;
    const own = value[key];
    const fault = own === undefined && key !== name ? undefined : find(own, shape);
    if (fault) return { ...fault, path: `.${key}${fault.path}` };
  }
  return undefined;
}

function isLate(shape: Shape): shape is { readonly late: Shape } {
  return typeof shape === 'object' && 'late' in shape;
}

/** Every field of an object of one shape. */
function alike(value: object, shape: Shape): Readonly<Record<string, Shape>> {
  return Object.fromEntries(Object.keys(value).map((key) => [key, shape]));
}

/** A fault inside one of the shapes says more than that the value is of none. */
function inAny(value: unknown, shapes: readonly Shape[]): Fault | undefined {
  const faults: Fault[] = [];
  for (const shape of shapes) {
    const fault = find(value, shape);
    if (!fault) return undefined;
    faults.push(fault);
  }
  const inside = faults.find(({ path }) => path !== '');
  return inside ?? wrong(faults.map(({ says }) => says.replace(/; got .*$/s, '')).join(' or '), value);
}

function wrong(called: string, value: unknown): Fault {
  return { path: '', says: `${called}; got ${shown(value)}` };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
