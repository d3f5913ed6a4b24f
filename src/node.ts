export { configFor, configNames, loadConfig, type LoadedConfig } from './cli/config/load-config';
export type { PlacedConfig } from './cli/config/merge-configs';
