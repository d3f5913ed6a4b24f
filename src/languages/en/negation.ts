import type { Negation } from '../pack';

/** How English denies. */
export const negation: Negation = {
  words: new Set(
    `not no never nobody nothing none nowhere neither nor cannot without ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't`.split(/\s+/),
  ),
  idioms: [
    'not only',
    'not just',
    'not merely',
    'not simply',
    'not to mention',
    'not least',
    'not until',
    'not far',
    'not long',
    'not too',
    'not so',
    'not all',
    'not always',
    'not entirely',
    'not fully',
    'not quite',
    'not very',
    'not much',
    'not many',
    'not enough',
    'not yet',
    'if not',
    'or not',
    'why not',
    "why don't",
    'no longer',
    'no less',
    'no more',
    'no fewer',
    'no later',
    'no earlier',
    'no doubt',
    'no matter',
    'no wonder',
    'no sooner',
    'no way',
    'no means',
    'nothing but',
    'nothing more',
    'nothing less',
    'none other',
    'never before',
    'never mind',
    'without doubt',
    'without exception',
    "can't wait",
    "can't help",
    'cannot help',
    "couldn't help",
    "couldn't have been more",
    "didn't take long",
    'not take long',
    "wouldn't it",
    "doesn't mean",
    'not but',
    "don't you",
    "isn't it",
    "won't you",
    "doesn't it",
  ],
  impliedBy: (word) => denied.test(word) || denies.test(word),
};

/** Words denied by a prefix or an ending; `in-` and `im-` only with what is usually denied by them. */
const denied =
  /^(?:un(?!it|iv|iq|de|til|less$|ion|ifo)\p{L}{3,}|non-?\p{L}{3,}|dis\p{L}{4,}|ir(?:re|ra)\p{L}{3,}|il(?:le|li|lo)\p{L}{3,}|im(?:po|pr|mo|ma|pe|pa)\p{L}{3,}|in(?:[aecdfsv]|to)\p{L}{4,}|anti-?\p{L}{3,}|mis\p{L}{4,}|\p{L}{3,}less(?:ly|ness)?)$/u;

/** Words that deny by what they mean. */
const denies =
  /^(?:fail|lack|refus|deny|deni|absen|hardly|barely|rarely|seldom|scarcely|prevent|avoid|stop|ceas|prohibit|ban|forbid|forbad|few|little|only|unless|except|too$|instead|rather|yet|miss|lose|lost|free$|out$|refrain|abstain|far$|away$|against|reject|exclud|beyond|short$|less$|difficult|hard$|despite|otherwise|doubt|impossib|unable|neglect|off$|quit|until|before|already|nevertheless|nonetheless|regardless|empty|vain|minus)/u;
