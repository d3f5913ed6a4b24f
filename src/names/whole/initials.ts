/**
 * First letters of Latin renderings by the first letter of a Russian name: of any romanisation, and of the foreign or customary form
 * (Ю. for Julia, Ф. for Thomas, Е. for Catherine).
 */
const latinInitials: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'vwbu',
    г: 'ghyj',
    д: 'dj',
    е: 'eyjchaio',
    ё: 'eyjo',
    ж: 'zjgs',
    з: 'zs',
    и: 'ijyeh',
  },
  ...{ й: 'yji', к: 'kcqx', л: 'l', м: 'm', н: 'n', о: 'oa', п: 'p', р: 'r', с: 'scz', т: 't', у: 'uwvo' },
  ...{ ф: 'fptv', х: 'khcjx', ц: 'tczsq', ч: 'ctz', ш: 'scx', щ: 's', э: 'eaho', ю: 'yjiue', я: 'yjie' },
};

/** Whether a Latin name or initial may stand for a Russian one, by their first letters. */
export function initialsAgree(russian: string, latin: string): boolean {
  const letters = latinInitials[russian[0]!.toLowerCase()];
  const other = latin[0]!.normalize('NFD')[0]!.toLowerCase();
  return letters === undefined || letters.includes(other) || !/[a-z]/.test(other);
}
