export { csvReport } from './report/csv';
export { githubReport } from './report/github';
export { htmlReport, type HtmlReportOptions } from './report/html';
export { jsonReport, JSON_REPORT_VERSION } from './report/json';
export { junitReport, type JunitReportOptions } from './report/junit';
export { markdownReport } from './report/markdown';
export { type ReportFile, type ReportOptions, type ReportRule } from './report/options';
export { sarifReport } from './report/sarif';
export { textReport, type TextReportOptions } from './report/text';
