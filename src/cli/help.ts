import { formats } from './formats';
import { LIMIT_MB } from './files';

const formatLines = Object.entries(formats).map(([name, { about }], index) => `${name}: ${about}${index === 0 ? ' (the default)' : ''}`);

/** What `--help` prints. */
export const help = `Checks the figures and names in markdown drafts against your sources.

  draft-fact-check check DRAFT... [--source FILE]... [--format ${Object.keys(formats).join('|')}] [--fix] [--prefer-newer]
  draft-fact-check import SOURCE [-o FILE.facts.json] [--force]

DRAFT is a markdown file, or - for standard input.

  --source FILE     what to check against: an article (.md, .txt), a saved web page (.html), a report (.pdf, .docx),
                    a table (.csv, .tsv) or a fact table (.facts.json, .facts.csv); may be given several times.
                    Without it: the files and patterns that the draft names under "sources:" in its front matter,
                    seen from the draft's folder; else those of the setting factCheck.sources in the nearest
                    .vscode/settings.json above the draft; else the files in a folder "sources" beside the draft;
                    else the fact table that comes with the program.
  --format FORMAT   ${formatLines.join('\n                    ')}
  --fix             write the corrections that are plainly right into the drafts, then report what is left
  --prefer-newer    where two sources disagree, the newer one counts (also the setting factCheck.preferNewerSource)

import writes what is found in a source (any of the above) as a fact table that you can edit and name as a source.

  -o, --output FILE the file to write, something.facts.json; without it, standard output
  --force           replace that file if it is there

A draft is checked with the settings that stand in the nearest .vscode/settings.json above it: factCheck.sources,
preferNewerSource, ignoreNames, kinds (those that are "off"), tolerance and exclude.

  --help, --version

Exit codes: 0 nothing refuted, or imported; 1 something refuted; 2 trouble (a file could not be read, say; the others are checked).
Drafts are read as UTF-8, up to ${LIMIT_MB} MB each. As text, a run that refutes nothing prints one line on a terminal and
nothing into a file or a pipe. Colours follow NO_COLOR.
`;
