export type { Finding } from './model/finding';
