/** True for money. */
export function isCurrency(unit: string): boolean {
  return (
    /^[A-Z]{3}$/.test(unit) ||
    unit === 'lira' ||
    unit === 'krone' ||
    unit === 'franc' ||
    unit === 'cent' ||
    unit === 'kopeck'
  );
}
