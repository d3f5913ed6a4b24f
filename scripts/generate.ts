/** Makes what is compiled from `data/` before a build: the acronyms, the gazetteer and the lexicon. */
import { generateAcronyms } from './generate/acronyms';
import { generateGazetteer } from './generate/gazetteer';
import { generateLexicon } from './generate/lexicon';

generateAcronyms();
generateGazetteer();
generateLexicon();
