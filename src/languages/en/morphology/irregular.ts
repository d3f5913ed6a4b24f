/** English forms that no rule of endings leads back to their word: the word first, then its forms. */
const table = `
go: goes went gone
say: said
make: made
take: took taken
come: came
see: saw seen
know: knew known
get: got gotten
give: gave given
think: thought
tell: told
become: became
leave: left
feel: felt
bring: brought
begin: began begun
keep: kept
hold: held
write: wrote written
stand: stood
hear: heard
mean: meant
meet: met
run: ran
pay: paid
sit: sat
speak: spoke spoken
lie: lain
lead: led
grow: grew grown
lose: lost
fall: fell fallen
send: sent
build: built
understand: understood
draw: drew drawn
break: broke broken
spend: spent
rise: rose risen
drive: drove driven
buy: bought
wear: wore worn
choose: chose chosen
seek: sought
throw: threw thrown
catch: caught
deal: dealt
win: won
forget: forgot forgotten
sell: sold
fight: fought
teach: taught
eat: ate eaten
sing: sang sung
strike: struck stricken
hang: hung
shake: shook shaken
ride: rode ridden
feed: fed
shoot: shot
drink: drank drunk
hide: hid hidden
bend: bent
sweep: swept
steal: stole stolen
swear: swore sworn
sleep: slept
fly: flew flown
blow: blew blown
swim: swam swum
ring: rang rung
tear: tore torn
bear: bore borne
sink: sank sunk
freeze: froze frozen
forgive: forgave forgiven
weep: wept
dig: dug
flee: fled
lend: lent
bite: bitten
cling: clung
creep: crept
stick: stuck
swing: swung
wake: woke woken
awake: awoke awoken
weave: wove woven
spring: sprang sprung
shrink: shrank shrunk
kneel: knelt
bleed: bled
breed: bred
dream: dreamt
learn: learnt
burn: burnt
spoil: spoilt
spill: spilt
smell: smelt
leap: leapt
lean: leant
light: lit
slide: slid
spin: spun
sting: stung
stride: strode
strive: strove striven
tread: trod trodden
arise: arose arisen
forbid: forbade forbidden
foresee: foresaw foreseen
overcome: overcame
overthrow: overthrew overthrown
undertake: undertook undertaken
withdraw: withdrew withdrawn
withhold: withheld
withstand: withstood
mistake: mistook mistaken
rebuild: rebuilt
retell: retold
repay: repaid
undergo: underwent undergone
uphold: upheld
show: shown
prove: proven
sew: sewn
sow: sown
swell: swollen
shave: shaven
have: has had
do: did done does
be: was were is are am been
man: men
woman: women
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
wife: wives
knife: knives
wolf: wolves
half: halves
thief: thieves
shelf: shelves
loaf: loaves
calf: calves
crisis: crises
analysis: analyses
basis: bases
thesis: theses
hypothesis: hypotheses
phenomenon: phenomena
criterion: criteria
gray: grey
program: programme programmes
defense: defence defences
offense: offence offences
license: licence licences
pretense: pretence pretences
`;

const wordOf = new Map<string, string>();

/** The dictionary form of an irregular form, or the word itself; `said` is `say`. Lower case. */
export function dictionaryForm(word: string): string {
  if (wordOf.size === 0) {
    for (const line of table.trim().split('\n')) {
      const [base, forms] = line.split(': ') as [string, string];
      for (const form of forms.split(' ')) wordOf.set(form, base);
    }
  }
  return wordOf.get(word) ?? word;
}
