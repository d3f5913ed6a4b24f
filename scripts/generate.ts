/** Makes what is compiled from `data/` before a build: the acronyms, the gazetteer, the peoples and the lexicon; and the script of the HTML report. */
import { generateAcronyms } from './generate/acronyms';
import { generateGazetteer } from './generate/gazetteer';
import { generateLexicon } from './generate/lexicon';
import { generatePeoples } from './generate/peoples';
import { generateReportAssets } from './generate/report-assets';

generateAcronyms();
generateGazetteer();
generatePeoples();
generateLexicon();
generateReportAssets();
