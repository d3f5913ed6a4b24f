/** What may break a rule of the house for good: by rule, then by the name that `scripts/check-house.ts` prints, each with its reason. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {};
