/** A workflow for GitHub Actions that checks the files of the configuration in every pull request; `sverka init --workflow` writes it. */
export const workflow = `# Checks translations in every pull request that touches them: annotations beside the lines, a summary in the run,
# results in the code scanning view, and the whole report as files to download. What is checked stands in sverka.config.
# Findings that are accepted for good stand in a baseline: npx sverka check --baseline sverka-baseline.json --update-baseline
name: translation

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read
  security-events: write # for code scanning; leave it and its step out in a private repository without it

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install --no-save sverka && mkdir -p report

      - name: Check
        run: >
          npx sverka check
          -o github:-
          -o report/index.html
          -o report/sverka.sarif
          -o markdown:"$GITHUB_STEP_SUMMARY"

      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: translation-report
          path: report

      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with:
          sarif_file: report/sverka.sarif
          category: sverka
`;
