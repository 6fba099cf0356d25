#!/usr/bin/env bash
# Records what changed since a revision: a page "What changed" in each language, with an entry in
# the feeds, and its data.
#
# In:  record.sh SINCE  the git revision that readers have seen
# Out: site-data/changes/DATE.json and content/changes/DATE.*.md in the working tree, if computed data
#      changed and no commit since SINCE has recorded it; their names on stdout. A record of the same
#      day that is not committed yet is written again. Commits nothing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 1 ] || die 2 'usage: record.sh SINCE'
since=$1
if ! revision_exists "$since"; then
  say "There is no revision \`$since\` to compare with; nothing is recorded."
  exit 0
fi
known=$(git -c core.quotePath=false diff --name-only "$since" HEAD -- "$RECORD")
if [ -n "$known" ]; then
  say "Recorded already since \`$since\`:"
  printf '%s\n' "$known"
  exit 0
fi
"$DRILLPRESS" diff "$since" --record >&2
records_since "$since"
