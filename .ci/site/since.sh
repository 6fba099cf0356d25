#!/usr/bin/env bash
# Says since which revision a change has not been recorded yet.
#
# In:  since.sh [ELSE]  ELSE is taken when nothing was ever recorded (HEAD)
# Out: the commit of the last record, on stdout. What was merged after it without a record of its own is
#      then part of the next one.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -le 1 ] || die 2 'usage: since.sh [ELSE]'
last=$(git log -1 --first-parent --format=%H -- "$RECORD")
printf '%s\n' "${last:-${1:-HEAD}}"
