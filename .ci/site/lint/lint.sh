#!/usr/bin/env bash
# Validates workflow files against their schemas.
#
# In:  lint.sh FILE...; LINT_FOLDER is where the validators are installed (target/ci-lint). They
#      come from npm, in the versions and with the checksums of package-lock.json; no script of
#      theirs is run to install them.
# Out: mistakes on stdout; exit 0 without, 1 with, 2 when npm or a file is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
folder=${LINT_FOLDER:-target/ci-lint}

for tool in node npm; do
  command -v "$tool" >/dev/null 2>&1 || {
    printf 'lint: %s was not found; it runs the validators.\n' "$tool" >&2
    exit 2
  }
done
if ! cmp -s "$here/package-lock.json" "$folder/installed-lock.json"; then
  mkdir -p "$folder"
  cp "$here/package.json" "$here/package-lock.json" "$folder/"
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 || exit 2
  cp "$here/package-lock.json" "$folder/installed-lock.json"
fi
cp "$here/lint.mjs" "$folder/lint.mjs"
node "$folder/lint.mjs" "$@"
