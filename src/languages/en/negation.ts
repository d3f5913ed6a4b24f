import type { Negation } from '../pack';
import { phrases } from '../phrases';

/** How English denies. */
export const negation: Negation = {
  words: new Set(
    `not no never nobody nothing none nowhere neither nor cannot without ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't n't`.split(/\s+/),
  ),
  interjections: new Set(['no']),
  idioms: phrases(`
    # as much as, and more
    not only, not just, not merely, not simply, not to mention, not least, no less, no more, no fewer, no later, no earlier, no sooner, none other
    nothing but, nothing more, nothing less, nothing if not, more often than not, as often as not
    # not wholly
    not all, not always, not entirely, not fully, not quite, not very, not much, not many, not enough, not yet, not too, not so, not exactly, not necessarily
    # time that has passed or not yet come
    not until, not till, not far, not long, no longer, not any longer, not anymore, not any more, never before, didn't take long, not take long
    # a denial denied
    without doubt, no doubt, without exception, without fail, can't help, cannot help, couldn't help, can't but, cannot but, couldn't have been more, not but
    never fail*, never miss*, don't forget, never forget, not un*
    # set phrases that are rendered by their sense
    no matter, no wonder, no way, no means, no use, no good, no point, no place like, never mind, nothing like, can't wait
    don't mind, don't care, doesn't care, doesn't matter, don't matter, didn't matter, not matter, didn't care, couldn't care, doesn't mean, can't be helped, not a bit, not at all
    give a damn, don't give a, doesn't give a, don't mean to say, no end, without hesitation, not to say, not to be outdone
    # questions
    if not, or not, whether or not, why not, why don't, why didn't, why doesn't, why wasn't, why isn't
    isn't it, isn't he, isn't she, isn't that, isn't this, aren't you, aren't they, aren't we, doesn't it, doesn't he, doesn't she, don't you, don't we, don't they
    didn't i, didn't you, didn't he, didn't she, didn't it, didn't they, didn't we, won't you, won't it, won't he, won't she, won't they, wouldn't it, wouldn't you, wouldn't he
    wasn't it, wasn't he, wasn't she, weren't you, weren't they, haven't you, haven't we, hasn't he, hasn't she, hasn't it, can't you, can't we, couldn't you, shouldn't we, shouldn't you
  `),
  implied: phrases(`
    # refusal, absence, lack, loss
    fail*, lack*, refus*, declin*, deny, denie*, denial, absen*, reject*, exclud*, abstain*, refrain*, restrain*, neglect*, lose, loses, losing, lost, miss, misses, missed, missing
    depriv*, defy, defie*, rob, robbed, devoid, reluctan*, hate*, gone, vanish*, disappear*, empty, vain, minus, free, out, short, away, off
    # hindrance and end
    prevent*, avoid*, stop*, ceas*, prohibit*, ban, bans, banned, forbid*, forbad*, quit, quits, halt*, suspend*, frozen, against, keep … from, kept … from, delay*
    # scarcely, seldom, less, too much
    hardly, barely, rarely, seldom, scarcely, few, fewer, little, less, too, far, hard, difficult*, impossib*, unable, beyond, limited, too … to, all but
    # silence, wrong, end of patience
    silen*, wrong*, waste*, worthless*, remain*, continu*, constantly, keep, keeps, kept, leave … alone
    # only, except, instead, contrast
    only, unless, except, instead, rather, yet, otherwise, despite, doubt*, until, till, before, already, nevertheless, nonetheless, regardless, far from, anything but, other than
    unlike, lest
    # prefixes and endings
    un*, non*, dis*, mis*, anti*, irre*, irra*, ille*, illi*, illo*, impossib*, impract*, improp*, improb*, imprec*, impru*, immob*, immor*, immat*, immeas*, imperf*, imperso*
    imperc*, impat*, imparti*, impass*, ina*, ineff*, inev*, inexp*, inepti*, ineli*, ineq*, incap*, incom*, incor*, incons*, incred*, incess*, incur*, indec*, indef*, indep*, indir*
    indif*, indis*, infal*, infer*, infin*, infr*, insan*, insec*, insen*, insig*, insin*, insol*, insub*, insuf*, insup*, insur*, intang*, intol*, intract*, inval*, invis*, invol*, invul*
    *less, *lessly, *lessness, never-*
  `),
  notImplied: phrases(`
    unit*, univ*, uniq*, under*, unde, until, unless, union*, uncle, unto, none, non, unif*, inauguration, inaugural, income*, infrastructure*, insurance, insurer*
    discov*, discuss*, disch*, disci*, dispatch*, display*, dispos*, disput*, dissem*, dissol*, distan*, distin*, distr*, dish*, disk*, disc, discs, disast*, diseas*
    mist*, mister*, mission*, missil*, less
  `),
};
