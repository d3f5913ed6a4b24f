/** Makes what is compiled from `data/` before a build: the lexicon and the gazetteer. */
import { generateGazetteer } from './generate/gazetteer';
import { generateLexicon } from './generate/lexicon';

generateGazetteer();
generateLexicon();
