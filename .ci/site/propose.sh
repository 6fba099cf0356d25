#!/usr/bin/env bash
# Proposes refreshed data: a branch with one commit, and a pull or merge request.
#
# In:  propose.sh FOLDER  what refresh.sh wrote: refresh.patch, comment.md
#      PROPOSE_BRANCH   the branch (data/refresh); each run replaces it
#      PROPOSE_REMOTE   where it is pushed (origin)
#      PROPOSE_TARGET   the branch that it is meant for (main)
#      GH_TOKEN         on GitHub: opens the request; GITLAB_CI: GitLab opens it on the push
# Out: the branch; nothing when the patch is empty. The patch may touch only site-data/ and
#      content/changes/: anything else is refused, exit 1. Runs nothing that the patch contains.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 1 ] || die 2 'usage: propose.sh FOLDER'
patch=$1/refresh.patch
comment=$1/comment.md
branch=${PROPOSE_BRANCH:-data/refresh}
target=${PROPOSE_TARGET:-main}
title='Refresh the data'

if [ ! -s "$patch" ]; then
  say 'No data changed; there is nothing to propose.'
  exit 0
fi
git switch --quiet -C "$branch"
git apply --index "$patch"
stranger=$(git -c core.quotePath=false diff --cached --no-renames --name-only HEAD | grep -Ev '^(site-data|content/changes)/' || true)
[ -z "$stranger" ] || die 1 "The patch touches what no refresh may touch: $stranger"
git -c user.name="${PROPOSE_NAME:-Data refresh}" \
  -c user.email="${PROPOSE_EMAIL:-data-refresh@users.noreply.github.com}" \
  commit --quiet -m "$title" -m 'What changed is in the request and, if computed data did, on the new page under content/changes.'

options=()
if [ -n "${GITLAB_CI:-}" ]; then
  options=(-o merge_request.create -o "merge_request.target=$target" -o "merge_request.title=$title")
fi
git push --quiet --force ${options[@]+"${options[@]}"} "${PROPOSE_REMOTE:-origin}" "HEAD:refs/heads/$branch"
say "Pushed \`$branch\`."

if [ -n "${GH_TOKEN:-}" ]; then
  open=$(gh pr list --head "$branch" --base "$target" --state open --json number --jq '.[].number' | head -n 1)
  if [ -n "$open" ]; then
    gh pr edit "$open" --body-file "$comment"
  elif ! gh pr create --head "$branch" --base "$target" --title "$title" --body-file "$comment"; then
    say 'The branch is there, but no pull request could be opened (Settings, Actions: "Allow GitHub Actions to create pull requests"). Open it by hand.'
  fi
fi
