/** Makes what is compiled from `data/` before a build: the acronyms, the gazetteer, the peoples, the lexicon and the opposites; and the script of the HTML report; last the texts of the rules and the schema of the configuration. */
import { generateAcronyms } from './generate/acronyms';
import { generateConfigSchema } from './generate/config-schema';
import { generateGazetteer } from './generate/gazetteer';
import { generateLexicon } from './generate/lexicon';
import { generateOpposites } from './generate/opposites';
import { generatePeoples } from './generate/peoples';
import { generateReportAssets } from './generate/report-assets';
import { generateRuleTexts } from './generate/rule-texts';

generateAcronyms();
generateGazetteer();
generatePeoples();
generateLexicon();
generateOpposites();
generateReportAssets();
await generateRuleTexts();
await generateConfigSchema();
