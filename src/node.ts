export { configFor, configNames, loadConfig, type LoadedConfig } from './cli/load-config';
