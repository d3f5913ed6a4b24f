/** A project of another tool that uses the package: what npm installs for it, its files, and the commands that must end well. */
export interface Project {
  name: string;
  /** What its commands show, for the table of docs/projects.md. */
  shows: string;
  /** What npm installs beside the tarball, so `jest` or `node@22`. */
  packages: readonly string[];
  /** Paths in the project with what stands there; `{}` is the least package.json. */
  files: Readonly<Record<string, string>>;
  /** Run one behind the other, `node_modules/.bin` first; `TARBALL` is the package, where a tool installs it itself. */
  commands: readonly (readonly string[])[];
  /** Whether npm leaves the package to another program to install. */
  installsItself?: boolean;
  /** Whether Chromium is asked for (the path in `SVERKA_BROWSER`, or `/usr/bin/chromium`). */
  browser?: boolean;
}
