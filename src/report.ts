export { jsonReport, JSON_REPORT_VERSION, type JsonReportOptions } from './report/json';
export { textReport, type TextReportOptions } from './report/text';
