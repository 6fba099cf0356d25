#!/usr/bin/env bash
# Refreshes the data: gets new figures, checks them, says and records what changed, bakes.
#
# In:  refresh.sh [SINCE] [FOLDER]  SINCE is the published revision (HEAD), FOLDER target/change
#      SITE_FETCH  a command that writes new figures to site-data/; none by default
# Out: FOLDER/comment.md, full.md, changes.json; FOLDER/refresh.patch, all changes under site-data/ and
#      content/changes/ against HEAD (empty when there are none); the site in target/site.
#      Exit 1 when the new figures are wrong; the site stays as it was. Commits and pushes nothing.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
. "$here/common.sh"

[ $# -le 2 ] || die 2 'usage: refresh.sh [SINCE] [FOLDER]'
since=${1:-HEAD}
folder=${2:-target/change}
# The record's page is of today; by the date of the newest commit it would be still to come.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
mkdir -p "$folder"
rm -f "$folder/refresh.patch"
if [ -n "${SITE_FETCH:-}" ]; then
  bash -euo pipefail -c "$SITE_FETCH" || die 1 "\`$SITE_FETCH\` failed."
fi
"$DRILLPRESS" check >&2
"$here/diff-comment.sh" "$since" "$folder"
"$here/record.sh" "$since"
"$here/bake.sh" >&2

# An index of its own: files that git does not know yet belong to the patch, and the user's index
# is nobody's to change.
index=$(mktemp -d)
trap 'rm -rf "$index"' EXIT
export GIT_INDEX_FILE=$index/index
git read-tree HEAD
for place in site-data content/changes; do
  if [ -e "$place" ]; then git add -A -- "$place"; fi
done
# Whatever the user's settings say, `git apply` must understand it.
git -c diff.noprefix=false -c diff.mnemonicPrefix=false diff --no-color --no-ext-diff --no-textconv \
  --no-renames --cached --binary HEAD -- site-data content/changes >"$folder/refresh.patch"
