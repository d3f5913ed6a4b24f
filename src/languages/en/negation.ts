import type { Negation } from '../pack';
import { phrases } from '../phrases';

/** How English denies. */
export const negation: Negation = {
  words: new Set(
    `not no never nobody nothing none nowhere neither nor cannot without ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't
    mightn't mustn't needn't shan't shouldn't wasn't weren't won't wouldn't n't didnt dont doesnt isnt wasnt cant nil no-one naught nought nae`.split(
      /\s+/,
    ),
  ),
  concord: new Set(['nor']),
  aside: new Set(['without']),
  interrogatives: new Set('who whom whose what which when where why how'.split(' ')),
  lists: new Set(['or', 'nor']),
  joiners: new Set(['and', 'or']),
  contrasts: new Set(['not', 'and not', 'but not']),
  empty: new Set(
    `must may might cannot able got get gets getting any ever even very really quite been being having done doing seem seems seemed some yet still
    either need going way shall longer want wants`.split(/\s+/),
  ),
  interjections: new Set(['no']),
  strict: phrases(`
    not all, not always, not entirely, not fully, not quite, not very, not much, not many, not enough, not too, not so, not exactly, not necessarily
    not far, not long, not even, not any longer, not anymore, not any more, not that, never before, if not
    nobody else, no one else, nothing else, no other
  `),
  idioms: phrases(`
    # as much as, and more
    not only, not just, not merely, not simply, not to mention, not least, no less, no more, no fewer, no later, no earlier, no sooner, none other
    nothing but, nothing more, nothing less, nothing if not, more often than not, as often as not
    # not wholly
    not all, not always, not entirely, not fully, not quite, not very, not much, not many, not enough, not too, not so, not exactly, not necessarily
    # time that has passed or not yet come
    not until, not till, not …… until, not …… till, n't …… until, didn't …… until, doesn't …… until, don't …… until, won't …… until, can't …… until, cannot …… until, not far, not long, not even,  no longer, not any longer, not anymore, not any more, never before, didn't take long, not take long
    # set phrases of praise, courtesy and law
    not limited to, not to be confused, be … enough, can't be … enough, cannot be … enough, can't … enough, cannot … enough, never … enough, couldn't be more, could not be more, couldn't have been more
    don't hesitate, not hesitate, nowhere near, wouldn't mind, no less, no different, no exception, not the case, no secret, not surpris*, no surprise, not so much, not that, not alone
    without warning, without delay, without question, without end, with or without, nothing short, no strange*, no small, no mean, no problem, no longer than, not long
    # a denial denied
    without doubt, no doubt, without exception, without fail
    never fail*, never miss*, don't forget, never forget
    not unlike*, not uncommon, not unusual*, not unreason*, not unheard, not unknown, not uninter*, not unimport*, not unwell, not unreal*, not unfound*, not unfriend*, not unfair*, not unhelp*
    not unpleas*, not unprec*, not unexpect*, not unaware, not unaffect*, not uncertain*, not unwar*, not unwill*, not unhappy, not unsuccess*, not unclear, not unaided, not unkind*, not unworthy
    nobody else, no one else, nothing else, no other, no one … more, nobody … more, next to nothing, for nothing
    # set phrases that are rendered by their sense
    careful …… won't, careful …… don't, careful not, don't fancy, doesn't fancy, no brainer, no-brainer, not to worry
    no matter, no wonder, no way, no means, no use, no good, no point, no place like, never mind, nothing like, can't wait
    don't mind, don't care, doesn't care, doesn't matter, don't matter, didn't matter, not matter, didn't care, couldn't care, doesn't mean, can't be helped, not a bit, not at all
    give a damn, don't give a, doesn't give a, don't mean to say, no end, without hesitation, not to say, not to be outdone
    no … except, nothing … except, none … except, no … but, nothing … but, none … but, not … except
    # a choice
    no choice but, no option but, no alternative but
    # questions
    if not, why not, or isn't, or aren't, why don't, why didn't, why doesn't, why wasn't, why isn't
    don't i, am i not, isn't there, aren't there, wasn't there, why can … not, why could … not, why should … not
    isn't it, isn't he, isn't she, isn't that, isn't this, aren't you, aren't they, aren't we, doesn't it, doesn't he, doesn't she, don't you, don't we, don't they
    didn't i, didn't you, didn't he, didn't she, didn't it, didn't they, didn't we, won't you, won't it, won't he, won't she, won't they, wouldn't it, wouldn't you, wouldn't he
    wasn't it, wasn't he, wasn't she, weren't you, weren't they, haven't you, haven't we, hasn't he, hasn't she, hasn't it, can't you, can't we, couldn't you, shouldn't we, shouldn't you
  `),
  fresh: phrases(''),
  stating: phrases(`
    # a denial denied
    can't help, cannot help, couldn't help, could not help, can't keep … from, cannot keep … from, couldn't keep … from, could not keep … from, can't but, cannot but, couldn't but, could not but, can't fail, cannot fail, could not fail, couldn't fail
    # a choice
    or not, whether or not, yes no, y n
    # nobody knows
    no telling, no knowing, no saying, who knows
  `),
  implied: phrases(`
    # refusal, absence, lack, loss
    fail*, lack*, refus*, declin*, deny, denie*, denying, denial, absen*, reject*, exclud*, exclusion, abstain*, refrain*, restrain*, neglect*, ignor*, overlook*
    depriv*, defy, defie*, defying, devoid, reluctan*, exempt*, forgo*, forwent, surplus, bereft, spare, spared, nil, zero, free of, free from, rid of, short of, out of, off limits, no such, stay* home, stay* away, away from, with the exception, surpass*, loosest
    # hindrance and end
    prevent*, avoid*, stop*, ceas*, prohibit*, ban, bans, banned, forbid*, forbad*, quit, quits, halt*, suspend*, against, keep … from, kept … from, keeps … from, hinder*, hamper*, delay*, be removed, get removed, getting removed, been removed from
    discourag*, dissuad*, warn*, bar, bars, barred, block*, veto*, withhold*, withheld, cancel*, contrary, closed, end, ends, ended, ending, over, struggl*, oppos*, violat*, contraven*, breach*
    # scarcely, seldom
    rather than, instead of, as opposed to, yet to, still to be, remain* to be, remain* to, have still to, has still to, hardly, barely, rarely, seldom, scarcely, scarc*, unable, all but, too …… to, too … for, far from, anything but, other than, except, excepting, excluding, unless, instead, lest, without
    hesita*, omit*, slow to, knew better, know better, knows better, alive, the least, feel free, defy, afraid, fear, fears, feared, fearing, forget*, forgot*, awake, before *ing, went wrong, go wrong, goes wrong, gone wrong, going wrong, something … wrong, is wrong, different from, beside herself, beside himself, the last thing, the last person, the last place, negat*, few, fewer, little, less, minimi*, await*, pending, beyond, new to, wane, waned, wanes, waning
    # silence, wrong, uselessness
    silen*, stay* indoors, stay* put, worthless*, in vain, leave … alone, doubt*, regardless, unlike, but for, aside from, apart from, loath, at fault
    # prefixes and endings
    un*, non*, dis*, mis*, anti*, irre*, irra*, ille*, illi*, illo*, impossib*, impract*, improp*, improb*, imprec*, impru*, immob*, immor*, immat*, immeas*, imperf*, imperso*, impermiss*
    imperc*, impat*, imparti*, impass*, ina*, ineff*, inev*, inexp*, inepti*, ineli*, ineq*, incap*, incom*, incor*, incons*, incred*, incess*, incur*, indec*, indef*, indep*, indir*
    indif*, indis*, infal*, infer*, infin*, infr*, insan*, insec*, insen*, insig*, insin*, insol*, insub*, insuf*, insup*, insur*, intang*, intol*, intract*, inval*, invis*, invol*, invul*
    implicit*, de-*, decoupl*, under-*, underserved, fell short, fall short, falls short, falling short, still out
    asympt*, atyp*, inconcl*, *-neutral, inconceiv*, incompl*, inapp*, inad*, impot*, impen*, implaus*, *less, *lessly, *lessness, *-free, never-*, not-*
    # of age and size
    under 1*, under 2*, under 3*, under 4*, under 5*, under 6*, under 7*, under 8*, under 9*, under ten, under twenty, under thirty, under forty, under fifty, under sixty, under seventy
    under eighty, under ninety, under a
  `),
  denying: phrases(`
    hardly, barely, scarcely, scarce, rarely, seldom, unable, impossib*, incapab*, unlikely, avoid*, prevent, prevents, prevented, preventing, refrain*, lest, fail, fails, failed, failing, lack*
    awake, before *ing, alive, omit*, hesita*, the least, feel free, get removed, be removed
  `),
  loose: phrases(`
    too, far, hard, difficult*, limited, below, lose, loses, losing, lost, loss, miss, misses, missed, missing, rob, robbed, hate*, gone, vanish*, disappear*
    empty, vain, minus, free, out, short, away, off, wrong*, waste*, remain*, continu*, constantly, keep, keeps, kept, frozen, delay*, break*, broke, broken, give up, gave up, drop*
    only, rather, yet, otherwise, despite, until, till, before, already, nevertheless, nonetheless, still, just, merely, simply, but, although, though, however, while, poor*, weak*, low
    former, new, first, last, rare*, slow*, late, bad, badly, worse, dead, died, killed, eliminat*, remov*, different, differ*, alone, reduc*, secret*, hidden, hid, hide*
    negative, opposite, problem*, flee*, fled, escap*, surviv*, persever*, outside, foreign, alien, strange*
  `),
  stranded: phrases(`
    anymore, any more, at all, whatsoever
  `),
  emphatic: new Set(['do', 'does', 'did']),
  notBare: /(?:ing|ed|ly|s)$/,
  refusing: phrases(`
    refuse to, refused to, refuses to, refusing to, refusal to, fail to, failed to, fails to, failing to, failure to, decline to, declined to, declines to, declining to
    forbid, forbids, forbade, forbidden, prohibit, prohibits, prohibited, ban, bans, banned, lack of, lacks, lacked, lacking, absence of, deprived of, devoid of
    refrained from, abstained from, prevented from
  `),
  affixes: [/^(?:un|in|im|il|ir|dis|non-?)/, /-?less(?=(?:ly|ness)?$)/, /-free$/],
  isAffixSure: false,
  prefixes: ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'non-'],
  notImplied: phrases(`
    over 1*, over 2*, over 3*, over 4*, over 5*, over 6*, over 7*, over 8*, over 9*, over ten, over twenty, over thirty, over forty, over fifty, over sixty, over seventy, over eighty
    over ninety, over a, over half, over the
    unit*, univ*, uniq*, under*, unde, until, union*, uncle, unto, none, unif*, inauguration, inaugural, income*, infrastructure*, insurance, insurer*
    warning, warnings, discov*, discuss*, disch*, disci*, dispatch*, display*, dispos*, disput*, dissem*, dissol*, distan*, distin*, distr*, dish*, disk*, disc, discs, disast*, diseas*
    disclos*, discount*, discourse*, discret*, discrim*, disguis*, dismant*, dispen*, dispers*, disrupt*, dissert*, dissip*, distil*, disturb*
    mist*, mister*, mission*, missil*, miser*, unanim*, unveil*, unfold*, unleash*, unravel*, unearth*, incoming, incorpor*, inactivat*
    infer, infers, inferr*, inferen*, inferi*, incur, incurs, incurr*, incursion*, insect*, insinuat*, involv*, antic*, antiq*, antibod*, antigen*, antibio*, antisep*
  `),
};
