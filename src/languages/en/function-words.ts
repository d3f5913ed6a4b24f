/** English words without content of their own; lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does for from had has have he her
  here him his how i if in into is it its me more most my no nor not of on one only or other our out over shall she should so some such than that
  the their them then there these they this those to too under up upon us was we were what when where which while who whom whose will with
  would you your`.split(/\s+/),
);

/** What stands for a person or thing named before. */
export const pronouns: ReadonlySet<string> = new Set(
  'he she it they him her them his hers its their theirs who whom whose this that these those there here'.split(
    ' ',
  ),
);
