/** Makes what is compiled from `data/` before a build: the lexicon and the gazetteer. */
import { generateLexicon } from './generate/lexicon';

generateLexicon();
