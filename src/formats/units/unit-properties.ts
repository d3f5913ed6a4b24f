import { isDetail } from './details';

/** Properties of a unit while it is read. */
export type Properties = Record<string, string>;

/** Sets a property, whatever its name: `__proto__` is one like any other. */
export function setProperty(properties: Properties, name: string, value: string): void {
  if (name === '__proto__') {
    Object.defineProperty(properties, name, { value, enumerable: true, writable: true, configurable: true });
  } else properties[name] = value;
}

/** The value of a property; nothing for what every object has, such as `constructor`. */
export function propertyOf(properties: Readonly<Properties> | undefined, name: string): string | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/**
 * The name under which a property is written where our own details stand beside it: one that is called as a detail is (`confidence`) must not be taken
 * for it when the file is read again.
 */
export function writtenName(name: string): string {
  return isDetail(name) || name.startsWith(FOREIGN) ? FOREIGN + name : name;
}

/** The name of a property that was written so. */
export function readName(written: string): string {
  return written.startsWith(FOREIGN) ? written.slice(FOREIGN.length) : written;
}

/** Stands before the names of properties that would be taken for details. */
const FOREIGN = 'property-';
