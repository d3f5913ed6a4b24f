/** English forms that no rule of endings leads back to their word: the word first, then its forms. */
const table = `
go: goes went gone
say: said
make: made
take: took taken
come: came
see: saw seen saws
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
lie: lain lying
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
withdraw: withdrew withdrawn
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
child: children
foot: feet
tooth: teeth
goose: geese
mouse: mice
ox: oxen
crisis: crises
analysis: analyses
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
mistake: mistook mistaken
die: dying
tie: tying
vie: vying
untie: untied unties untying
belie: belied belies belying
underlie: underlies underlying underlay underlain
lay: laid
find: found
free: freed
beat: beaten
bind: bound
bid: bade bidden
dwell: dwelt
forsake: forsook forsaken
speed: sped
string: strung
sling: slung
slay: slew slain
stink: stank stunk
shine: shone
spit: spat
sneak: snuck
plead: pled
wring: wrung
unwind: unwound
undo: undid undone
saw: sawn
mow: mown
hew: hewn
strew: strewn
shear: shorn
beget: begot begotten
befall: befell befallen
behold: beheld
bereave: bereft
cleave: cloven
partake: partook partaken
smite: smote smitten
interweave: interwove interwoven
sue: sued suing
dye: dyed
eye: eyed eyeing
add: added adding
err: erred erring
quiz: quizzes quizzed quizzing
focus: focussed focusses focussing foci
bias: biassed
gas: gases gassed gassing
bus: buses busses
plus: pluses
ski: skied skiing
oasis: oases
axis: axes
emphasis: emphases
diagnosis: diagnoses
prognosis: prognoses
neurosis: neuroses
psychosis: psychoses
metamorphosis: metamorphoses
metastasis: metastases
synopsis: synopses
ellipsis: ellipses
dialysis: dialyses
base: basis bases
live: life lives lifes
bacterium: bacteria
datum: data
medium: media
memorandum: memoranda
referendum: referenda
curriculum: curricula
spectrum: spectra
stratum: strata
millennium: millennia
symposium: symposia
aquarium: aquaria
stadium: stadia
consortium: consortia
sanatorium: sanatoria
erratum: errata
addendum: addenda
quantum: quanta
automaton: automata
corpus: corpora
genus: genera
nucleus: nuclei
radius: radii
stimulus: stimuli
cactus: cacti
fungus: fungi
alumnus: alumni
bacillus: bacilli
locus: loci
syllabus: syllabi
terminus: termini
papyrus: papyri
sarcophagus: sarcophagi
hippopotamus: hippopotami
octopus: octopi
formula: formulae
larva: larvae
vertebra: vertebrae
antenna: antennae
alga: algae
nebula: nebulae
index: indices
matrix: matrices
vertex: vertices
vortex: vortices
appendix: appendices
codex: codices
cortex: cortices
louse: lice
penny: pence
bureau: bureaux
plateau: plateaux
tableau: tableaux
chateau: chateaux
half: halve halved halving
low: lowered lowering
`;

const wordOf = new Map<string, string>();

/** What may stand before an irregular verb: overcame, retold, withheld. */
const compound = /^(?:over|under|out|mis|fore|re|with|up)(?=.{3})/;

/** They look like a compound or like a form with an -s, and are none. */
const otherWords = new Set(['resent', 'relent', 'rebound', 'outbound', 'bores']);

/** A shorter form with an -s is rather another word: was, Ares. */
const LEAST_WITH_S = 4;

/**
 * The dictionary form of an irregular form; `said` is `say`, `retold` is `retell`, and `thoughts` goes with `thought`. Lower case.
 *
 * @returns undefined for all other words
 */
export function irregular(word: string): string | undefined {
  if (wordOf.size === 0) fill();
  const known = wordOf.get(word);
  if (known !== undefined || otherWords.has(word)) return known;
  if (word.endsWith('s') && word.length > LEAST_WITH_S) {
    const singular = wordOf.get(word.slice(0, -1));
    if (singular !== undefined) return singular;
  }
  const [before] = compound.exec(word) ?? [];
  const base = before && wordOf.get(word.slice(before.length));
  return base && before + base;
}

function fill(): void {
  for (const line of table.trim().split('\n')) {
    const [base, forms] = line.split(': ') as [string, string];
    for (const form of forms.split(' ')) wordOf.set(form, base);
  }
}
