/** Adjectives and adverbs that are compared by an ending; those in -y have a comparative in -ier, any word in -iest is a superlative. */
const compared = `
big bitter black blue bold brave brief bright broad calm cheap clever close coarse cold cool cruel cute damp dark dear deep dense dim
dull faint fair fast fat few fierce fine firm fond frail fresh full gay gentle glad grand grave great green grey grim hard harsh high hoarse
hot humble keen kind lame large late lean light long loose loud low mad mean meek mild narrow near neat new nice noble old pale plain
pleasant polite poor profound proud pure quick quiet rare red rich ripe rough rude sad safe scarce severe shallow sharp short shrewd sick
simple slight slim slow small smart smooth soft soon sore sour stark steep stern stiff stout straight strict strong stupid subtle sure sweet
swift tall tame tender thick thin tight tough vague vain vast vile warm weak weird wet white wide wild wise young
angry bloody bulky busy chilly clumsy cloudy costly cosy cozy crazy curly deadly dirty dry early easy fancy fluffy foggy friendly funny gloomy
greedy guilty hairy handy happy hasty healthy heavy holy hungry lazy likely lively lofty lonely lovely lucky merry messy mighty moody
muddy nasty naughty noisy pretty rainy ready risky rocky roomy rusty salty scary shabby shady shaky shiny shy silly skinny sleepy sly
smelly speedy spicy steady sticky stormy sturdy sunny tasty thirsty tidy tiny tricky trendy ugly unhappy unhealthy unlucky wealthy weary weighty
windy witty worthy`;

/** Their comparative is rather a noun or a verb (a stranger, a cleaner, to flatter); the superlative is theirs alone. */
const superlativeOnly = 'strange clean flat fit solid odd';

const irregular = 'good: better best | bad: worse worst | far: farther farthest further furthest';

const adjectives = new Map<string, string>();

/**
 * The adjective of a comparative or superlative: `bigger` and `biggest` are of `big`, `better` is of `good`. Lower case.
 *
 * @returns undefined for all other words
 */
export function positive(word: string): string | undefined {
  if (adjectives.size === 0) fill();
  // lowers, lighters: as the word without -s
  return adjectives.get(word.endsWith('ers') ? word.slice(0, -1) : word);
}

function fill(): void {
  for (const line of irregular.split(' | ')) {
    const [adjective, forms] = line.split(': ') as [string, string];
    for (const form of forms.split(' ')) adjectives.set(form, adjective);
  }
  for (const adjective of compared.trim().split(/\s+/)) {
    adjectives.set(`${root(adjective)}er`, adjective);
    adjectives.set(`${root(adjective)}est`, adjective);
  }
  for (const adjective of superlativeOnly.split(' ')) adjectives.set(`${root(adjective)}est`, adjective);
}

/** What the endings are added to: larg-, bigg-, easi-. */
function root(adjective: string): string {
  if (/^[^aeiou]*[aeiou][bdgmnt]$/.test(adjective)) return adjective + adjective.slice(-1);
  return adjective.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i');
}
