// Validates workflow files: GitHub's against SchemaStore's JSON schema (@action-validator/core) and by
// GitHub's own language service, which also reads the ${{ expressions }} and what jobs need; GitLab's
// against GitLab's JSON schema, which gitlab-ci-local ships.
//
// In:  names of files as arguments; those that end in `gitlab-ci.yml` are GitLab's.
// Out: one line per mistake on stdout; exit 0 without mistakes, 1 with some, 2 when nothing was checked.
import { readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import Ajv from 'ajv';
import { load } from 'js-yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';

const require = createRequire(import.meta.url);

// The language service is written for bundlers: Node wants to be told which files are JSON.
const json = `export const load = (url, context, next) => next(url, url.endsWith('.json')
  ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(json)}`);
const { registerLogger, validate } = await import('@actions/languageservice');
// It tells its own failures to the log and then finds nothing wrong.
const fail = (message) => {
  throw new Error(message);
};
registerLogger({ error: fail, warn: fail, info() {}, log() {} });

function flat(error, inside = '') {
  const place = error.path ?? inside;
  const own = `${place}: ${[error.title, error.detail].filter(Boolean).join(': ')}`;
  const deeper = (error.states ?? []).flatMap((s) => s.errors.flatMap((e) => flat(e, place)));
  return [own, ...deeper];
}

async function github(text, file) {
  const { validateWorkflow } = require('@action-validator/core');
  const schema = validateWorkflow(text).errors.flatMap((e) => flat(e));
  const document = TextDocument.create(`file:///${encodeURI(file)}`, 'yaml', 0, text);
  const found = (await validate(document)).map(
    ({ range: { start }, message }) => `${start.line + 1}:${start.character + 1}: ${message}`,
  );
  return [...schema, ...found];
}

function gitlab(text) {
  const schema = JSON.parse(
    readFileSync(require.resolve('gitlab-ci-local/src/schema/schema.json'), 'utf8'),
  );
  // The schema uses keywords for editors, which a strict Ajv would refuse.
  const valid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  return valid(load(text)) ? [] : valid.errors.map((e) => `${e.instancePath}: ${e.message}`);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('lint: Name the workflow files.');
  process.exit(2);
}
let mistakes = 0;
try {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const found = file.endsWith('gitlab-ci.yml') ? gitlab(text) : await github(text, file);
    for (const mistake of found) {
      console.log(`${file}: ${mistake}`);
    }
    mistakes += found.length;
  }
} catch (e) {
  console.error(`lint: ${e.message}`);
  process.exit(2);
}
process.exit(mistakes === 0 ? 0 : 1);
